using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Finds the organization that stands as the object of a trigger: <em>acceded to the SCO</em>, <em>left ECOWAS</em>, <em>l'a quittée</em>.</summary>
internal sealed class ObjectFinder(SentenceContext sentence)
{
    // Words between a verb and its organization ("joined the Russian-led CSTO").
    private const int WordsBeforeObject = 3;

    // Adverbs and auxiliaries between a pronoun and its verb ("n'y est finalement jamais entré").
    private const int CliticReach = 5;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly OrganizationPointers _pointers = new(sentence);

    /// <summary>The object of a predication; null where it has none.</summary>
    public FoundOrganization? Find(Predication p, SubjectGroup? subject)
    {
        var (verb, words) = (p.Cue.Form != CueForm.Noun && p.Cue.Subject == SubjectRole.Doer && p.Cue.Kind is CueKind.Event or CueKind.Operator, 0);
        var (dated, further) = (false, false);
        if (verb && Pronoun(p) is { } it)
        {
            return it;
        }

        for (var i = p.Core + 1; i < p.To; i++)
        {
            // "granted it to the Community, and its resolutions 50/3 and 52/2": what is listed behind the clause is no object of it.
            further |= p.Cue.Kind == CueKind.Light && i > p.StatusItem && p.StatusItem > p.Core && _items[i].JoinsClauses && !sentence.InsideGroup(i) && _items[i - 1].Mark == ',';
            if (further)
            {
                break;
            }

            if (_pointers.At(i, subject) is { } found)
            {
                // Talks are held with whom one wants to join; anything else with somebody is no joining.
                if (GroupReader.Role(_items, i) is "by" or "with" && p.Cue.Change != StatusChange.ProcessStarted)
                {
                    continue;
                }

                // "a admis l'Inde, le Japon et l'ONU": one of those who are admitted.
                if (p.Cue.Subject == SubjectRole.Patient && subject is not null && i > subject.Last && GroupReader.Before(_items, i) == subject.Last + 1 && _items[subject.Last + 1].JoinsClauses)
                {
                    continue;
                }

                // "left the negotiating table of the WTO": another thing is left; but "se retire officiellement de l'OUA": how.
                if (verb && words > 0 && GroupReader.Role(_items, i) == "of" && GroupReader.Before(_items, i) is var of and > 0 && GroupReader.Before(_items, of) is var thing and >= 0 && thing > p.Core && _items[thing] is { Kind: ItemKind.Word, IsFiller: false } && !(sentence.Inverts && (thing == p.Core + 1 || IsManner(p.Core + 1, thing))))
                {
                    return null;
                }

                // "вышла из военной структуры НАТО": a noun that owns nothing by a preposition stands right before its owner.
                if (verb && sentence.OwnsByCase && words > 0 && _items[i].Kind == ItemKind.Organization && _items[i - 1].Kind == ItemKind.Word && char.IsLower(sentence.Text.Raw[_items[i - 1].Span.Start]) && GroupReader.Role(_items, i).Length == 0)
                {
                    return null;
                }

                // "انضمت إلى دعوة الأمم المتحدة": what a call or another noun stands before is only who calls.
                if (verb && sentence.VerbFirst && IsPossessed(i, p))
                {
                    return null;
                }

                // "انضمت الغابون وتوغو، وكلتاهما عضو في المنظمة": behind a comma, of what somebody is a member.
                if (verb && sentence.VerbFirst && p.StatusItem < 0 && Enumerable.Range(p.Core, i - p.Core).Any(k => _items[k].Mark == ',' && !sentence.InsideGroup(k) && sentence.Any(k, i, m => m.Is(CueKind.Status) || m.Is(CueKind.State))))
                {
                    return null;
                }

                // "joins a chorus of concern at the OAS": what is joined is no organization.
                if (verb && sentence.KeepsOrder && words > 0 && GroupReader.Role(_items, i) is "in" or "on")
                {
                    return null;
                }

                // "quit only its integrated command": so is what the organization has.
                if (verb && !_items[p.Core].Leads && _items[i].Is(CueKind.Organization) && _items[i].End == _items[i].First + 1 && i + 1 < p.To && _items[i + 1].Kind == ItemKind.Word)
                {
                    return null;
                }

                // "joined the EU's research scheme": the scheme is joined.
                if (i + 1 < p.To && _items[i + 1].Is(CueKind.Article, "genitive"))
                {
                    return null;
                }

                return found;
            }

            // What is joined or left is the verb's next object: not what is further on, behind "the door open for talks".
            words += _items[i] is { Kind: ItemKind.Word, IsFiller: false } ? 1 : 0;
            dated |= _items[i].Kind == ItemKind.Date;
            if (verb && p.Cue.Form != CueForm.Passive && _items[i].Mark == ',' && (words > 0 || dated) && !sentence.InsideGroup(i) && !sentence.Isolating && !sentence.VerbFirst)
            {
                break;
            }

            // "se sumó a la demanda de Sudáfrica ante la Corte": what a state owns is joined.
            if (verb && words > 0 && _items[i].Kind == ItemKind.Country && GroupReader.Role(_items, i) == "of" && GroupReader.Before(_items, GroupReader.Before(_items, i)) is var owned and >= 0 && owned > p.Core && _items[owned].Kind == ItemKind.Word)
            {
                break;
            }

            if (verb && (words > (p.Cue.Value.Contains("near", StringComparison.Ordinal) ? 0 : WordsBeforeObject) || (((_items[i].Kind is ItemKind.City or ItemKind.Country && GroupReader.Role(_items, i).Length == 0) || (_items[i].Kind == ItemKind.Country && GroupReader.Role(_items, i) == "to"))
                && !(subject is not null && i >= subject.First && i <= subject.Last))))
            {
                break;
            }

            // "la marcha de Malí y Níger, agrupados ahora en la Alianza": where those who left belong.
            if (p.Cue.Form == CueForm.Noun && _items[i].Is(CueKind.State, "belong") && subject is not null && i > subject.Last && sentence.Any(subject.Last, i, m => m.Mark == ','))
            {
                break;
            }

            // "entered the euro area, and the Union ...": another clause.
            if (_items[i].Mark is ';' || _items[i].Subordinates || (verb && !sentence.InsideGroup(i) && _items[i].Is(CueKind.Conjunction)) || (_items[i].Mark == ',' && sentence.Isolating && !sentence.InsideGroup(i) && (verb || (p.StatusItem > p.Core && i > p.StatusItem))))
            {
                break;
            }
        }

        return Clitic(p, subject);
    }

    // "se retire à la surprise générale de l'OPEP": a preposition that opens a phrase with no other noun in it.
    private bool IsManner(int first, int last)
    {
        while (first < last && (_items[first].IsFiller || _items[first].Kind == ItemKind.Date))
        {
            first++;
        }

        return _items[first].Is(CueKind.Preposition) && !_items[first].Is(CueKind.Preposition, "of") && !_items[first].Is(CueKind.Preposition, "from") && !sentence.Any(first + 1, last + 1, m => m.Is(CueKind.Article) || m.Is(CueKind.Preposition));
    }

    // A noun that a preposition leads to, right before the name that owns it.
    private bool IsPossessed(int organization, Predication p)
    {
        var noun = organization - 1;
        return noun > p.Core && GroupReader.Role(_items, organization).Length == 0 && (_items[noun].Kind == ItemKind.Word || _items[noun].Cue is { Kind: CueKind.Operator, Change: StatusChange.Invited, Form: CueForm.Noun })
            && (_items[noun].PrefixRole.Length > 0 || (noun - 1 > p.Core && _items[noun - 1].Is(CueKind.Preposition)));
    }

    // "in the Community since joining it in 1980": the verb's own object.
    private FoundOrganization? Pronoun(Predication p)
    {
        var next = p.Core + 1;
        next += next < p.To && _items[next].Is(CueKind.Preposition) ? 1 : 0;
        return next < p.To && sentence.GroupAt(next) is { Role: "it" } && sentence.Discourse.Organization(_items[p.Core].Span.Start, "") is { } id ? new FoundOrganization(id, next) : null;
    }

    // A pronoun object stands before the verb in French and Spanish: "il l'a quittée", "n'y est finalement jamais entré".
    private FoundOrganization? Clitic(Predication p, SubjectGroup? subject)
    {
        for (var i = p.Core - 1; i >= p.From && i >= p.Core - CliticReach; i--)
        {
            if (_items[i].Is(CueKind.Organization) && i >= p.Core - 2 && _pointers.At(i, subject) is { } pronoun)
            {
                return pronoun;
            }

            if (_items[i].Is(CueKind.Inherit, "object"))
            {
                return p.Cue.Kind == CueKind.Event && sentence.Discourse.Organization(_items[i].Span.Start, "") is { } id ? new FoundOrganization(id, i) : null;
            }

            if (_items[i].Kind is not (ItemKind.Word or ItemKind.Cue) || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Event))
            {
                return null;
            }
        }

        return null;
    }
}
