using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Tells which organization's organ is meant where several have one of that name.</summary>
/// <remarks>
/// In this order: the organization that follows in the same phrase (<c>Council of Heads of State of the SCO</c>), the one that stands
/// right before it, the last one named before it that has such an organ, the one that the document names most. A name that
/// organs of any organization have (<c>Executive Board</c>) is one only beside an organization, and unlisted.
/// </remarks>
internal sealed class OrganLinker(NameCatalog catalog, NameLinks links, AmbiguousNames ambiguous, TokenizedText text, List<NameMatch> matches)
{
    // "Council of Heads of State of the member States of the …": so many tokens may stand between an organ and its parent.
    private const int LongestLink = 6;

    // Type in the table of the organs that heads of States and Governments make up, and of those that States have.
    private const string OfHeads = "organ-of-heads";
    private const string OfStates = "organ-of-states";

    public void Link()
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (ambiguous.IsShortForAnother(match))
            {
                match.IsDropped = true;
            }
            else if (match.Entity.Kind == NameKind.Organization && (match.Flags & FormFlags.SharedOrgan) != 0)
            {
                LinkOrgan(i);
            }
            else if (!match.IsCertain)
            {
                ambiguous.KeepIfNamed(i);
            }
            else
            {
                ambiguous.PreferNamed(match);
            }

            if (!match.IsDropped && match.Entity is { Kind: NameKind.Organization, Parent: not null })
            {
                LeaveStrangers(i);
            }
        }

        JoinParentsInFront();
    }

    private void LinkOrgan(int index)
    {
        var match = matches[index];
        if (match.Entity.Type == OfStates)
        {
            LinkToState(index);
            return;
        }

        var payloads = catalog.Gazetteer.Payloads(match.Hit);
        var owner = OrganOf(payloads, Following(index)) ?? OrganOf(payloads, Preceding(index));
        if (owner is null && IsTiedToOrganization(index))
        {
            // An organ of that name, but of an organization of which the tables list none.
            match.IsUnlisted = true;
            return;
        }

        if (owner is null && index > 0 && IsOrganOf(matches[index - 1], match))
        {
            match.IsUnlisted = true;
            if (matches[index - 1].End == match.First)
            {
                // "UNICEF Executive Board": the parent in front belongs to the name.
                match.Prepend(matches[index - 1]);
                match.OrganOf = matches[index - 1].Entity.Id;
                matches[index - 1].IsDropped = true;
            }

            return;
        }

        for (var before = index - 1; owner is null && before >= 0; before--)
        {
            owner = matches[before].IsDropped || matches[before].IsUnlisted ? null : OrganOf(payloads, matches[before].Entity.Id);
        }

        owner ??= MostNamed(payloads);

        // Any organization may have a Conference of Heads of State: one that the document names in passing lends it none.
        if (owner?.Parent is { } parent && IsOfHeads(payloads) && ambiguous.IsOutnamed(parent) && Following(index) != parent && Preceding(index) != parent)
        {
            owner = null;
        }

        if (owner is null)
        {
            // "the Conference of Heads of Government, held in …": States have no such organ, so one of some organization is meant.
            match.IsUnlisted = IsOfHeads(payloads);
            match.IsDropped = !match.IsUnlisted;
        }
        else
        {
            match.Entity = owner;
        }
    }

    // "Sénat du Burundi", "Банк Латвии": the country is a part of the name; without one it is a description.
    private void LinkToState(int index)
    {
        var match = matches[index];
        match.IsDropped = index + 1 >= matches.Count || matches[index + 1] is not { IsDropped: false, IsCertain: true, Entity: { Kind: NameKind.Place, Type: "country" } } || !IsTied(match, matches[index + 1]);
        if (!match.IsDropped)
        {
            var country = matches[index + 1];
            (match.IsUnlisted, country.IsDropped) = (true, true);
            match.Append(country.End, country.Span.End);
        }
    }

    private bool IsTiedToOrganization(int index) =>
        index + 1 < matches.Count && matches[index + 1] is { IsDropped: false, IsCertain: true, Entity.Kind: NameKind.Organization } next
        && IsTied(matches[index], next);

    // "of the" stands between an organ and its organization, or a preposition is glued to that, or a case ending ties the two.
    private bool IsTied(NameMatch organ, NameMatch parent) =>
        (parent.First > organ.End || IsClitic(parent) || (parent.First == organ.End && text[parent.First].Script == Script.Cyrillic)) && links.Ties(text, organ.End, parent.First);

    // Right behind its organization, or behind the genitive of that: 上合组织[的]理事会, UNESCO['s] Executive Board.
    private bool IsOrganOf(NameMatch parent, NameMatch organ) =>
        parent is { IsDropped: false, IsCertain: true, Entity.Kind: NameKind.Organization } && !IsClitic(organ) && links.Possesses(text, parent.End, organ.First);

    // "General Assembly of the Organization of American States", "Совет Безопасности России": an organ of that name, but not the listed one.
    private void LeaveStrangers(int index)
    {
        var match = matches[index];

        // 万国邮政联盟大会: right behind another organization's name stands an organ of that.
        if (index > 0 && matches[index - 1] is { IsDropped: false, Entity.Kind: NameKind.Organization } owner && owner.End == match.First && text[match.First].Kind == TokenKind.Ideograph
            && owner.Entity.Id != match.Entity.Parent && !catalog.IsPartOf(match.Entity.Id, owner.Entity.Id) && !catalog.IsPartOf(match.Entity.Parent!, owner.Entity.Id))
        {
            match.IsUnlisted = true;
            return;
        }

        if (index + 1 >= matches.Count || matches[index + 1] is not { IsDropped: false } next)
        {
            return;
        }

        if (next.Entity.Kind == NameKind.Place)
        {
            // A case ending ties the two; languages that need words between say much else with them.
            match.IsUnlisted = next.First == match.End && next.Entity.Type is "country" && text[next.First].Script == Script.Cyrillic;
        }
        else if (next.Entity.Kind == NameKind.Organization && IsTied(match, next))
        {
            match.IsUnlisted = !catalog.IsPartOf(match.Entity.Id, next.Entity.Id) && !catalog.IsPartOf(next.Entity.Id, match.Entity.Parent!);
        }
    }

    // "UN Security Council", "African Union Commission": the parent in front belongs to the organ's name.
    private void JoinParentsInFront()
    {
        for (var i = 1; i < matches.Count; i++)
        {
            var (parent, organ) = (matches[i - 1], matches[i]);
            if (parent.End == organ.First && !parent.IsDropped && !organ.IsDropped && !organ.IsUnlisted && !IsClitic(organ)
                && organ.Entity.Kind == NameKind.Organization && organ.Entity.Id != parent.Entity.Id
                && parent.Entity.Kind == NameKind.Organization && catalog.IsPartOf(organ.Entity.Id, parent.Entity.Id))
            {
                organ.Prepend(parent);
                parent.IsDropped = true;
            }
        }
    }

    // Its preposition is written together with it: للأمم المتحدة.
    private bool IsClitic(NameMatch match) => text[match.First].Start < match.Span.Start;

    private string? Following(int index)
    {
        if (index + 1 >= matches.Count)
        {
            return null;
        }

        var (match, next) = (matches[index], matches[index + 1]);
        // "Совет министров иностранных дел (СМИД)": two forms of one organ do not tell whose it is.
        return next.First - match.End <= LongestLink && next.Entity.Kind == NameKind.Organization && (next.Flags & FormFlags.SharedOrgan) == 0 ? next.Entity.Id : null;
    }

    private string? Preceding(int index)
    {
        var before = index > 0 ? matches[index - 1] : null;
        return before is not null && before.End == matches[index].First ? before.Entity.Id : null;
    }

    private NameEntity? OrganOf(ReadOnlySpan<int> payloads, string? parent)
    {
        foreach (var payload in payloads)
        {
            var entity = catalog.Entity(catalog.Form(payload));
            if (parent is not null && entity.Parent is not null && (entity.Parent == parent || entity.Id == parent))
            {
                return entity;
            }
        }

        return null;
    }

    private bool IsOfHeads(ReadOnlySpan<int> payloads)
    {
        foreach (var payload in payloads)
        {
            if (catalog.Entity(catalog.Form(payload)).Type == OfHeads)
            {
                return true;
            }
        }

        return false;
    }

    private NameEntity? MostNamed(ReadOnlySpan<int> payloads)
    {
        NameEntity? best = null;
        var most = 0;
        foreach (var payload in payloads)
        {
            var entity = catalog.Entity(catalog.Form(payload));
            var count = entity.Parent is { } parent ? ambiguous.Named(parent) : 0;
            if (count > most)
            {
                (best, most) = (entity, count);
            }
        }

        return best;
    }
}
