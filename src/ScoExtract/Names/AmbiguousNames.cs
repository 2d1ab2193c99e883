using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Settles what a form means that several names share, or that is an ordinary word too, by what else the document names.</summary>
internal sealed class AmbiguousNames
{
    private readonly NameCatalog _catalog;
    private readonly Locatives _locatives;
    private readonly TitleContext _titles;
    private readonly TokenizedText _text;
    private readonly List<NameMatch> _matches;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    public AmbiguousNames(NameCatalog catalog, Locatives locatives, TitleContext titles, TokenizedText text, List<NameMatch> matches)
    {
        (_catalog, _locatives, _titles, _text, _matches) = (catalog, locatives, titles, text, matches);
        foreach (var match in matches)
        {
            if (match.Entity.Kind <= NameKind.Place && match.IsCertain && Rival(match, isNamed: false) is null)
            {
                Count(match.Entity.Id);
                if (match.Entity.Parent is { } parent)
                {
                    // Who names an organ speaks of its organization.
                    Count(parent);
                }
            }
        }
    }

    /// <summary>How often the document names an organization or place, or an organ of it, by forms that mean nothing else.</summary>
    public int Named(string id) => _named.GetValueOrDefault(id);

    /// <summary>Takes an acronym that means one organization mostly for another one, if the document names that one in full and not the usual one.</summary>
    public void PreferNamed(NameMatch match)
    {
        if (match.Entity.Kind == NameKind.Organization && Named(match.Entity.Id) == 0 && Rival(match, isNamed: true) is { } rival)
        {
            match.Entity = rival;
        }
    }

    /// <summary>Drops the name, which its words alone do not speak for, unless the document names one of those that have it in full, or its organization.</summary>
    public void KeepIfNamed(int index)
    {
        var match = _matches[index];
        match.IsDropped = true;
        foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
        {
            var entity = _catalog.Entity(_catalog.Form(payload));
            if (entity.Kind == NameKind.Demonym)
            {
                // A country's name that is its adjective too (مالي) stays a reference, unless more speaks for the name.
                (match.Entity, match.IsDropped) = (entity, false);
            }
            else if (IsNamed(entity) || (entity.Kind == NameKind.Place && SpeaksOfPlace(index, entity)))
            {
                (match.Entity, match.IsDropped) = (entity, false);
                return;
            }
        }
    }

    // Another organization that the same words may mean, though they do so less often.
    private NameEntity? Rival(NameMatch match, bool isNamed)
    {
        var payloads = match.Entity.Kind == NameKind.Organization && !match.IsUnlisted ? _catalog.Gazetteer.Payloads(match.Hit) : [];
        foreach (var payload in payloads.Length > 1 ? payloads : [])
        {
            ref readonly var form = ref _catalog.Form(payload);
            var entity = _catalog.Entity(form);
            if (entity.Kind == NameKind.Organization && entity.Id != match.Entity.Id && (form.Flags & FormFlags.Ambiguous) != 0 && (!isNamed || Named(entity.Id) > 0))
            {
                return entity;
            }
        }

        return null;
    }

    private bool IsNamed(NameEntity entity) => Named(entity.Id) > 0 || (entity.Parent is { } parent && Named(parent) > 0);

    private void Count(string id) => _named[id] = Named(id) + 1;

    private bool SpeaksOfPlace(int index, NameEntity place) =>
        Beside(index, index - 1) || Beside(index, index + 1) || _locatives.Precede(_text, _matches[index].First, place) || _titles.IsTitleBefore(_text, _matches[index].First);

    // Among places side by side a doubtful one is a place too: "والنيجر ومالي".
    private bool Beside(int index, int other)
    {
        if (other < 0 || other >= _matches.Count || _matches[other] is not { IsCertain: true, Entity.Kind: NameKind.Place })
        {
            return false;
        }

        var (first, second) = other < index ? (_matches[other], _matches[index]) : (_matches[index], _matches[other]);
        return second.First - first.End <= 1;
    }
}
