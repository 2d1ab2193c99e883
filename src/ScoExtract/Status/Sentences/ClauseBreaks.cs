using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;

namespace ScoExtract.Status.Sentences;

/// <summary>Where one clause ends and the next begins, as far as punctuation and connecting words tell.</summary>
internal static class ClauseBreaks
{
    /// <summary>Index of the first item that belongs to the second of two predications that follow each other.</summary>
    public static int Between(SentenceContext sentence, Predication left, Predication right)
    {
        if (left.Core == right.Core && right.Later < 0)
        {
            return LastComma(sentence, left.StatusItem + 1, right.StatusItem);
        }

        if (left.Core == right.Core)
        {
            return left.Later >= 0 ? LastComma(sentence, left.Later + 1, right.Later) : sentence.FreeOrder ? BeforeDate(sentence, left.End + 1, right.Later) : right.Later;
        }

        var (from, to) = (left.End + 1, Math.Max(right.Start, left.End + 1));
        var (weak, nameSeen) = (-1, false);
        for (var i = to - 1; i >= from; i--)
        {
            var item = sentence.Items[i];
            if (sentence.InsideGroup(i))
            {
                nameSeen = true;
                if (item.Coordinated && sentence.GroupAt(i)!.First == i)
                {
                    // "وموريشيوس عام 1995، فيما دخلت": names that their date and a comma close belong to the clause before.
                    return weak > i && Enumerable.Range(i, weak - i).Any(d => sentence.Items[d].Kind == ItemKind.Date) ? weak : i;
                }

                continue;
            }

            // 次年3月4日，索马里成为成员国: a date that its comma parts from its clause.
            if (sentence.Isolating && item.Mark == ',' && EndsDate(sentence, from, i))
            {
                continue;
            }

            // "وفي عام 2017 تحولت ...": a date that is said with "and" opens the second.
            if (item.Coordinated && item.Is(CueKind.Preposition) && Enumerable.Range(i + 1, Math.Min(2, to - i - 1)).Any(d => sentence.Items[d].Kind == ItemKind.Date))
            {
                return i;
            }

            // "وكانت جزر القمر آخر المنضمين": so does a verb.
            if (item.Coordinated && (item.Is(CueKind.State) || item.Is(CueKind.Previous) || item.Is(CueKind.Passive) || item.Is(CueKind.Modality)))
            {
                return i;
            }

            // 苏丹于10月27日、布基纳法索于1月31日也: names with their dates, parted by the comma of lists.
            if (sentence.Isolating && item.Is(CueKind.Conjunction) && item.Mark == '~')
            {
                continue;
            }

            if (item.Mark is ';' or '?' || item.JoinsClauses || item.Is(CueKind.Clause) || (item.Mark == ':' && nameSeen))
            {
                return i + (item.Is(CueKind.Clause) ? 0 : 1);
            }

            // "Its application, lodged in 2011, was accepted": what stands between commas behind the noun is of the noun.
            if (weak > i + 1 && item.Mark == ',' && left.Cue.Form == CueForm.Noun && sentence.KeepsOrder && IsAuxiliary(sentence, weak, to))
            {
                return weak;
            }

            if (item.Mark is ',' or ')' or '(' or '-' && (weak < 0 || !nameSeen) && !IsGloss(sentence, i))
            {
                weak = i + 1;
            }
        }

        return weak >= 0 ? weak : to;
    }

    private static bool IsAuxiliary(SentenceContext sentence, int from, int to) =>
        Enumerable.Range(from, to - from).All(i => sentence.Items[i].Is(CueKind.State) || sentence.Items[i].Is(CueKind.Passive) || sentence.Items[i].IsFiller || sentence.Items[i].Is(CueKind.Again));

    // "left the Organization of African Unity (OAU) on 12 November": the acronym of an organization parts nothing.
    private static bool IsGloss(SentenceContext sentence, int mark)
    {
        var open = sentence.Items[mark].Mark == ')' ? mark - 2 : mark;
        return open > 0 && open + 2 < sentence.Items.Count && sentence.Items[open].Mark == '(' && sentence.Items[open + 2].Mark == ')' && sentence.Items[open + 1].Kind == ItemKind.Organization && sentence.Items[open - 1].Kind == ItemKind.Organization;
    }

    private static int LastComma(SentenceContext sentence, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (sentence.Items[i].Mark is ',' or ';' || sentence.Items[i].Is(CueKind.Conjunction))
            {
                return i + 1;
            }
        }

        return to;
    }

    private static bool EndsDate(SentenceContext sentence, int from, int comma)
    {
        for (var i = comma - 1; i >= from; i--)
        {
            var item = sentence.Items[i];
            if (item.Mark is ',' or ';')
            {
                return i < comma - 1;
            }

            if (item.Kind != ItemKind.Date && !item.Is(CueKind.Preposition) && !item.Is(CueKind.Article))
            {
                return false;
            }
        }

        return false;
    }

    // "Заявку Косово на вступление в 2015 году отклонили": where no comma closes the noun's own phrase, the date is the verb's.
    private static int BeforeDate(SentenceContext sentence, int from, int verb)
    {
        var at = verb;
        for (var i = from; i < verb; i++)
        {
            if (sentence.Items[i].Mark == ',')
            {
                return verb;
            }

            at = sentence.Items[i].Kind == ItemKind.Date ? i : at;
        }

        return at < verb && at > from && (sentence.Items[at - 1].Is(CueKind.Preposition) || sentence.Items[at - 1].Is(CueKind.Article)) ? at - 1 : at;
    }
}
