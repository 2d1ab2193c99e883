
namespace ScoExtract.Names;

/// <summary>Tells which organization's organ is meant where several have one of that name, and drops names that nothing in the document speaks for.</summary>
/// <remarks>
/// In this order: the organization that follows in the same phrase (<c>Council of Heads of State of the SCO</c>), the one that stands
/// right before it, the last one named before it that has such an organ, the one that the document names most.
/// </remarks>
internal sealed class OrganLinker(NameCatalog catalog, List<NameMatch> matches)
{
    // "Council of Heads of State of the member States of the …": so many tokens may stand between an organ and its parent.
    private const int LongestLink = 6;

    private readonly Dictionary<string, int> _named = CountCertain(matches);

    public void Link()
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.Entity.Kind != NameKind.Organization || match.IsCertain)
            {
                continue;
            }

            var payloads = catalog.Gazetteer.Payloads(match.Hit);
            if ((match.Flags & FormFlags.SharedOrgan) != 0)
            {
                LinkOrgan(i, payloads);
            }
            else
            {
                KeepIfNamed(match, payloads);
            }
        }
    }

    private void LinkOrgan(int index, ReadOnlySpan<int> payloads)
    {
        var match = matches[index];
        var owner = OrganOf(payloads, Following(index)) ?? OrganOf(payloads, Preceding(index));
        for (var before = index - 1; owner is null && before >= 0; before--)
        {
            owner = matches[before].IsDropped ? null : OrganOf(payloads, matches[before].Entity.Id);
        }

        owner ??= MostNamed(payloads);
        if (owner is null)
        {
            match.IsDropped = true;
        }
        else
        {
            match.Entity = owner;
        }
    }

    private string? Following(int index)
    {
        if (index + 1 >= matches.Count)
        {
            return null;
        }

        var (match, next) = (matches[index], matches[index + 1]);
        return next.First - match.End <= LongestLink && next.Entity.Kind == NameKind.Organization ? next.Entity.Id : null;
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
            if (parent is not null && (entity.Parent == parent || entity.Id == parent))
            {
                return entity;
            }
        }

        return null;
    }

    private NameEntity? MostNamed(ReadOnlySpan<int> payloads)
    {
        NameEntity? best = null;
        var most = 0;
        foreach (var payload in payloads)
        {
            var entity = catalog.Entity(catalog.Form(payload));
            var count = entity.Parent is { } parent ? _named.GetValueOrDefault(parent) : 0;
            if (count > most)
            {
                (best, most) = (entity, count);
            }
        }

        return best;
    }

    // A form that means several things means the one that the document names in full.
    private void KeepIfNamed(NameMatch match, ReadOnlySpan<int> payloads)
    {
        match.IsDropped = true;
        foreach (var payload in payloads)
        {
            var entity = catalog.Entity(catalog.Form(payload));
            if (entity.Kind == NameKind.Organization && _named.ContainsKey(entity.Id))
            {
                match.Entity = entity;
                match.IsDropped = false;
                return;
            }
        }
    }

    private static Dictionary<string, int> CountCertain(List<NameMatch> matches)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            if (match.Entity.Kind == NameKind.Organization && match.IsCertain)
            {
                named[match.Entity.Id] = named.GetValueOrDefault(match.Entity.Id) + 1;
            }
        }

        return named;
    }
}
