using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds whose accession, application or status a noun is: <em>the accession of Iran</em>, <em>Iran's accession</em>, <em>son adhésion</em>, <em>the Iranian application</em>.</summary>
internal sealed class OwnerFinder(SentenceContext sentence)
{
    /// <summary>Words that may stand between a noun and its genitive.</summary>
    public const int Reach = 4;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The owner of the noun <paramref name="head"/>; null for none.</summary>
    public SubjectGroup? Of(Predication p, int head, Func<SubjectGroup, bool> fits)
    {
        var invited = _items[head].Cue!.Change == StatusChange.Invited;
        var applied = _items[head].Cue!.Change == StatusChange.Applied;
        for (var i = head + 1; i < p.To; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                // "طلبت منغوليا الانضمام إلى أبيك في عام 1993 وإكوادور في عام 2005": who is joined behind a date did the same.
                if (_items[group.First].Coordinated && sentence.Any(head, group.First, m => m.Kind == ItemKind.Date))
                {
                    break;
                }

                if (fits(group) && (group.Preposition is "" or "of" or "by" || (invited && group.Preposition == "to") || (applied && group.Preposition == "from")) && !group.InParentheses && !(group.OfCity && group.Preposition.Length == 0 && !(sentence.VerbFirst && i == head + 1 && _items[head].Cue!.Change is StatusChange.Suspended or StatusChange.Restored or StatusChange.Expelled))
                    && (!sentence.Isolating || group.Preposition == "of")
                    && (!group.OfOrganizations || ((HasOrganizationAfter(group) && !IsParent(group)) || (applied && AsksToObserve(group)))))
                {
                    return group;
                }

                if (group.Preposition is "of" or "" && !(applied && group.OfOrganizations))
                {
                    break;
                }

                i = group.Last;
                continue;
            }

            // "l'adhésion de six nouveaux pays, dont l'Iran et l'Égypte, au bloc": who the counted ones are is told at once.
            if (_items[i].Mark == ',' && i + 1 < p.To && (_items[i + 1].Is(CueKind.Lead) || _items[i + 1].Is(CueKind.Clause, "rel")) && i > head + 2 && (_items[head + 1].Is(CueKind.Preposition, "of") || _items[head + 2].Is(CueKind.Preposition, "of")) && !sentence.Isolating && new NamesBehind(sentence).Announced(i + 1, p.To) is { OfCity: false, IsAnaphor: false } named && fits(named))
            {
                return named;
            }

            // "le processus d'adhésion de trois pays, Brésil, Pérou et Croatie, ...": the list stands between commas.
            if (_items[i].Mark == ',' && sentence.Inverts && i > head + 2 && _items[head + 1].Is(CueKind.Preposition, "of") && Counted(head + 2, i) && new NamesBehind(sentence).Announced(i, p.To) is { OfCity: false, IsAnaphor: false, Members.Count: > 1, Preposition: "" } listed && fits(listed)
                && (listed.Last + 1 >= _items.Count || _items[listed.Last + 1].Mark is ',' or '.' or ')' or ';' || _items[listed.Last + 1].Is(CueKind.Preposition)))
            {
                return listed;
            }

            // "la suspension qui frappait le Gabon", "la suspension prononcée contre le Mali"
            if (_items[head].Cue!.Change == StatusChange.Suspended && sentence.Inverts && sentence.Gap(head, i) < Reach && (_items[i].Is(CueKind.Clause, "rel") || _items[i].Kind == ItemKind.Word))
            {
                continue;
            }

            // "the accession of King Felipe of Spain": a person's.
            if (_items[i].Kind == ItemKind.Word && char.IsUpper(sentence.Text.Raw[_items[i].Span.Start]) && _items[i - 1].Is(CueKind.Preposition, "of"))
            {
                break;
            }

            if (sentence.Gap(head, i) >= (applied ? 2 * Reach : Reach) || _items[i].Mark != '\0' && _items[i].Mark != '"' || _items[i].Is(CueKind.Clause))
            {
                break;
            }
        }

        // "Venezuela, whose entry Paraguay blocked"
        if (head > 2 && _items[head - 1].Is(CueKind.Clause, "rel") && _items[head - 2].Mark == ',' && sentence.GroupAt(head - 3) is { OfCity: false, IsAnaphor: false } whose && fits(whose))
        {
            return whose;
        }

        // "à Libreville, dont la suspension a été levée": a capital stands for its State.
        var pronoun = head - (head > 0 && _items[head - 1].Is(CueKind.Article) ? 2 : 1);
        if (sentence.Inverts && pronoun > 1 && _items[pronoun].Is(CueKind.Clause, "rel") && _items[pronoun - 1].Mark == ',' && sentence.GroupAt(pronoun - 2) is { IsAnaphor: false, OfOrganizations: false } owning && fits(owning))
        {
            return owning;
        }

        for (var i = head - 1; i >= p.From && sentence.Gap(i, head) <= 3; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                // "Georgia's EU accession"
                if (group.OfOrganizations && !fits(group))
                {
                    i = group.First;
                    continue;
                }

                var possessive = group.Possessive || group.OfDemonyms || group.Role == "poss" || (sentence.Isolating && group.Preposition.Length == 0);
                return fits(group) && possessive ? group : null;
            }
        }

        return null;
    }

    // Words, and no name, verb or comma.
    private bool Counted(int from, int to) =>
        Enumerable.Range(from, to - from).All(i => _items[i].Kind == ItemKind.Word || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Status) || _items[i].Is(CueKind.Government) || _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Generic) || _items[i].Is(CueKind.Organization) || _items[i].Is(CueKind.Subject));

    // "observer status in the General Assembly of the United Nations"
    private bool IsParent(SubjectGroup group) =>
        group.Preposition == "of" && GroupReader.Before(_items, group.First) is var of and > 0 && _items[of - 1].Kind == ItemKind.Organization;

    // "The application of the Turkic Council was deferred": where the text is about one in which organizations are observers.
    private bool AsksToObserve(SubjectGroup group) =>
        (sentence.Discourse.About(_items[group.First].Span.Start) ?? Asked(group)) is { } about && Organs.InvitesObservers(about) && group.Members.TrueForAll(m => Organs.Holder(m[4..], MemberStatus.Member) != about);

    // "The General Assembly rejected the request of the Parliamentary Assembly of Turkic States": the one that answers.
    private string? Asked(SubjectGroup group)
    {
        for (var i = 0; i < group.First; i++)
        {
            if (_items[i] is { Kind: ItemKind.Organization, Id: { } id } && Organs.InvitesObservers(Organs.Holder(id, MemberStatus.Member)))
            {
                return Organs.Holder(id, MemberStatus.Member);
            }
        }

        return null;
    }

    private bool HasOrganizationAfter(SubjectGroup group)
    {
        for (var i = group.Last + 1; i < _items.Count; i++)
        {
            // "a Member of the United Nations by a vote of the Assembly": who acts holds nothing.
            if ((_items[i].Kind == ItemKind.Organization || _items[i].Is(CueKind.Organization)) && GroupReader.Role(_items, i) != "by")
            {
                return true;
            }
        }

        return false;
    }
}
