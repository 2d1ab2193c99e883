using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.States;

/// <summary>Finds since when a status is held, or when it was: a date by <em>since</em>, or the only one of the clause.</summary>
internal sealed class StateDates(SentenceContext sentence)
{
    /// <summary>The item of the date of a state; -1 for none.</summary>
    /// <param name="held">The state.</param>
    /// <param name="from">Where its clause begins.</param>
    /// <param name="to">Where it ends.</param>
    public int Of(Held held, int from, int to)
    {
        var (found, count) = (-1, 0);
        for (var i = from; i < to; i++)
        {
            if (i > held.StatusItem && OpensAnother(held, i))
            {
                break;
            }

            // "была одним из основателей; в 1971 году её место заняла КНР": nor does what stands behind a semicolon tell of it.
            if (sentence.OwnsByCase && i > Math.Max(held.StatusItem, Math.Max(held.Verb, held.Subject.Last)) && sentence.Items[i].Mark == ';')
            {
                break;
            }

            // 是观察国，直到1993年才加入: the comma of clauses ends what is told, unless it goes on with since when.
            if (sentence.Isolating && i > Math.Max(held.StatusItem, Math.Max(held.Verb, held.Subject.Last)) && sentence.Items[i].Mark == ',' && !(i + 1 < to && sentence.Items[i + 1].Is(CueKind.Since)))
            {
                break;
            }

            // 90年代签署的文件很多，两个组织各有分工：前者的成员国有…: what a colon parts off tells of something else, unless its date leads to it.
            if (sentence.Isolating && sentence.Items[i].Mark == ':' && i < held.StatusItem && found >= 0 && sentence.Any(found, i, m => m.Mark == ','))
            {
                (found, count) = (-1, 0);
            }

            if (sentence.Items[i] is { Kind: ItemKind.Date, Mention.Value: not ("XXXX" or ['X', 'X', 'X', 'X', '-', 'X', 'X', ..]) })
            {
                // "Türkiye, a member of NATO since 1952, has been a dialogue partner since 2012": of the status told between commas.
                if (i < held.Verb && sentence.Any(held.Subject.Last, i, m => m.Is(CueKind.Status)))
                {
                    continue;
                }

                // 两行2017年签过备忘录，孟加拉国也是成员: a date with words of its own before the comma is of that clause.
                if (sentence.Isolating && i < held.Subject.First && IsOfClauseBefore(i, held.Subject.First))
                {
                    continue;
                }

                // "إثيوبيا، التي انضمت إلى بريكس عام 2024، عضو في الاتحاد", "عضو في الناتو منذ 1949 وليست عضوا في الاتحاد": of the clause or status between.
                if (held.Verb < 0 && i > held.Subject.Last && i < held.StatusItem && sentence.Any(held.Subject.Last, i, m => m.Is(CueKind.Clause, "rel") || (sentence.VerbFirst && m.Is(CueKind.Status))))
                {
                    continue;
                }

                if (IsSince(i, from))
                {
                    // "Tonga has belonged to it since 1970, and Nauru, which has been an associate since 1968": of who stands before it.
                    if (i < held.Subject.First && Enumerable.Range(from, i - from).Any(k => sentence.GroupAt(k) is { OfOrganizations: false }))
                    {
                        continue;
                    }

                    return i;
                }

                // "became a republic on 30 November and remains a member": the date is told of what stands before the conjunction.
                if (i < held.Verb && !sentence.Isolating && !Founders.Signed(sentence, held) && sentence.Any(i, held.Verb, m => m.JoinsClauses || m.Mark == ';' || m.Is(CueKind.Clause, "that")) && sentence.Any(-1, i, m => m.Is(CueKind.Event) || m.Is(CueKind.Light) || m.Is(CueKind.Operator) || m.Kind == ItemKind.Word))
                {
                    continue;
                }

                // "the Union, which started functioning in 2015, counts as its members": of the relative clause that a comma closes.
                if (i < held.StatusItem && i < held.Subject.First && !sentence.Isolating && sentence.Any(i, held.StatusItem, m => m.Mark == ',') && Enumerable.Range(1, i - 1 < 1 ? 0 : i - 1).Any(k => sentence.Items[k].Is(CueKind.Clause, "rel") && sentence.Items[k - 1].Mark == ','))
                {
                    continue;
                }

                // "hosted on 6 July a summit that Indonesia attended as a member": the date is told of something else.
                if (i < held.Verb && sentence.Any(i, held.Verb, m => m.Is(CueKind.Clause, "rel")))
                {
                    continue;
                }

                // "Founded in 1967, the Association comprises ...": the date of the participle that the sentence opens with.
                if (i < held.Subject.First && i < Math.Max(held.Verb, held.StatusItem) && OfParticiple(i))
                {
                    continue;
                }

                // "remained an observer until 2002" does not tell since when.
                if ((i < held.StatusItem || held.Verb >= 0) && GroupReader.Role(sentence.Items, i) is not ("with" or "until"))
                {
                    (found, count) = (i, count + 1);
                }
            }

            if (sentence.Items[i].Is(CueKind.Clause) && i > held.StatusItem)
            {
                break;
            }
        }

        return count == 1 ? found : -1;
    }

    private bool IsOfClauseBefore(int date, int subject)
    {
        for (var (i, words) = (date + 1, 0); i < subject; i++)
        {
            if (sentence.Items[i].Mark == ',')
            {
                return words > 1;
            }

            words += sentence.Items[i].Kind == ItemKind.Word ? 1 : 0;
        }

        return false;
    }

    private bool OfParticiple(int date)
    {
        var comma = date + 1;
        while (comma < sentence.Items.Count && sentence.Items[comma].Mark != ',')
        {
            comma++;
        }

        return comma < sentence.Items.Count && (sentence.Items[0].Is(CueKind.Event) || sentence.Items[1].Is(CueKind.Event)) && !sentence.Any(-1, date, m => m.Mark is ',' or ';' || m.Kind is ItemKind.Country or ItemKind.Organization);
    }

    // "is a member of the SCO and, since 2020, an observer in the EAEU": what follows tells of another status.
    private bool OpensAnother(Held held, int i)
    {
        var items = sentence.Items;
        if (sentence.InsideGroup(i) || !(items[i].Is(CueKind.Conjunction) || items[i].Mark is ',' or ';'))
        {
            return false;
        }

        for (var s = i + 1; s < items.Count && sentence.Gap(i, s) <= 8; s++)
        {
            if (items[s].Is(CueKind.Status))
            {
                return s != held.StatusItem;
            }
        }

        return false;
    }

    // "since 2004", "since the Dili summit of July 2014"
    private bool IsSince(int date, int from)
    {
        for (var i = date - 1; i >= from && i >= date - 7; i--)
        {
            var item = sentence.Items[i];
            if (item.Is(CueKind.Since))
            {
                return true;
            }

            if (item.Kind is not (ItemKind.Word or ItemKind.City or ItemKind.Organization or ItemKind.Other) && !item.Is(CueKind.Article) && !item.Is(CueKind.Preposition) && !item.Is(CueKind.Block))
            {
                return false;
            }
        }

        return false;
    }
}
