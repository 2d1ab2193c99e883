using System.Runtime.InteropServices;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Settles what a form means that several names share, or that is an ordinary word too, by what else the document names.</summary>
internal sealed class AmbiguousNames
{
    // So many names further back a document speaks of something else; and the search is bounded.
    private const int FarOff = 40;

    private readonly NameCatalog _catalog;
    private readonly NameLinks _links;
    private readonly Locatives _locatives;
    private readonly Introductions _introductions;
    private readonly TitleContext _titles;
    private readonly TokenizedText _text;
    private readonly List<NameMatch> _matches;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _organizations = new(StringComparer.Ordinal);

    // Doubtful States that stand beside others; they speak for their neighbours in turn.
    private readonly HashSet<int> _confirmed = [];

    // What long names of organizations begin with, and whose they are: a word of it alone is short for the name.
    private readonly Dictionary<ulong, HashSet<string>> _heads = [];

    public AmbiguousNames(NameCatalog catalog, NameLinks links, Locatives locatives, Introductions introductions, TitleContext titles, TokenizedText text, List<NameMatch> matches)
    {
        (_catalog, _links, _locatives, _introductions, _titles, _text, _matches) = (catalog, links, locatives, introductions, titles, text, matches);
        foreach (var match in matches)
        {
            if (match.Entity.Kind <= NameKind.Place && match.IsCertain && Rival(match, static (_, _) => true) is null)
            {
                Count(match.Entity.Id);
                NoteOrganization(match.Entity);
                AddHead(match);
                if (match.Entity.Parent is { } parent)
                {
                    // Who names an organ speaks of its organization.
                    Count(parent);
                }
            }
        }

        for (var i = matches.Count - 1; i >= 0; i--)
        {
            ConfirmInRow(i);
        }

        for (var i = 0; i < matches.Count; i++)
        {
            ConfirmInRow(i);
        }
    }

    /// <summary>Whether the document names another organization, or organs of it, more often than one.</summary>
    public bool IsOutnamed(string organization)
    {
        var times = Named(organization);
        foreach (var other in _organizations)
        {
            if (Named(other) > times)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How often the document names an organization or place, or an organ of it, by forms that mean nothing else.</summary>
    public int Named(string id) => _named.GetValueOrDefault(id);

    /// <summary>
    /// Takes words that mean one organization mostly for another one, if the document names that one in full and not the usual one; or if they are an organ's name and the document
    /// names the other's organization and not the usual one's.
    /// </summary>
    public void PreferNamed(NameMatch match)
    {
        if (match.Entity.Kind == NameKind.Organization && Named(match.Entity.Id) == 0
            && (Rival(match, static (names, e) => names.Named(e.Id) > 0) ?? ((match.Flags & FormFlags.Acronym) != 0 || IsNamed(match.Entity) ? null : Rival(match, static (names, e) => names.IsNamed(e)))) is { } rival)
        {
            match.Entity = rival;
        }
    }

    /// <summary>Whether the name is one word with which the document shortens another organization's long name: <em>the Commonwealth</em>, where it speaks of the Commonwealth of Independent States.</summary>
    public bool IsShortForAnother(NameMatch match) =>
        match is { Entity.Kind: NameKind.Organization, Hit.TokenCount: 1 } && (_text[match.First].Flags & TokenFlags.AllUpper) == 0
        && _heads.TryGetValue(_text[match.First].Hash, out var owners) && !owners.Contains(match.Entity.Id);

    /// <summary>Drops the name, which its words alone do not speak for, unless the document names one of those that have it in full, or its organization.</summary>
    public void KeepIfNamed(int index)
    {
        var match = _matches[index];
        match.IsDropped = true;
        var nearest = -1;
        foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
        {
            ref readonly var form = ref _catalog.Form(payload);
            var entity = _catalog.Entity(form);
            if (entity.Kind == NameKind.Demonym && nearest < 0)
            {
                // A country's name that is its adjective too (مالي) stays a reference, unless more speaks for the name.
                (match.Entity, match.IsDropped) = (entity, false);
            }
            else if (Speaks(match, entity, form) || (entity.Kind == NameKind.Place && (SpeaksOfPlace(index, entity) || IsCapitalOfNamed(match, entity))))
            {
                // Of several that the document names it is the one named last.
                var last = Math.Max(LastNamed(index, entity), CountryOf(entity) is { } country && Named(country) > 0 ? 1 : 0);
                if (nearest < 0 || last > nearest)
                {
                    (match.Entity, match.IsDropped, nearest) = (entity, false, last);
                }
            }
        }
    }

    // "Victoria is the capital of Seychelles": a capital stands alone, a person's name beside others.
    private bool IsCapitalOfNamed(NameMatch match, NameEntity entity) =>
        entity.Type == "capital" && CountryOf(entity) is { } country && Named(country) > 0 && !IsCapitalized(match.First - 1) && !IsCapitalized(match.End);

    // A city's id begins with its country's.
    private static string? CountryOf(NameEntity entity) => entity is { Kind: NameKind.Place, Id: [_, _, ':', ..] id } ? id[..2] : null;

    // إيفاد is a delegation too: of one word that is no acronym the organization must be named itself.
    private bool Speaks(NameMatch match, NameEntity entity, in NameForm form) =>
        Named(entity.Id) > 0 || ((match.Hit.TokenCount > 1 || (form.Flags & (FormFlags.Acronym | FormFlags.Cased)) != 0) && IsNamed(entity));

    private bool IsCapitalized(int index) => index >= 0 && index < _text.Count && _text[index].Kind == TokenKind.Word && (_text[index].Flags & TokenFlags.Capitalized) != 0;

    // Index of the match before, not too far off, that names an entity or its organization for certain; 0 when there is none.
    private int LastNamed(int index, NameEntity entity)
    {
        for (var i = index - 1; i > 0 && i >= index - FarOff; i--)
        {
            if (_matches[i].IsCertain && (_matches[i].Entity.Id == entity.Id || _matches[i].Entity.Id == entity.Parent))
            {
                return i;
            }
        }

        return 0;
    }

    // Another organization that the same words may mean, though they do so less often.
    private NameEntity? Rival(NameMatch match, Func<AmbiguousNames, NameEntity, bool> allows)
    {
        var payloads = match.Entity.Kind == NameKind.Organization && !match.IsUnlisted ? _catalog.Gazetteer.Payloads(match.Hit) : [];
        foreach (var payload in payloads.Length > 1 ? payloads : [])
        {
            ref readonly var form = ref _catalog.Form(payload);
            var entity = _catalog.Entity(form);
            if (entity.Kind == NameKind.Organization && entity.Id != match.Entity.Id && (form.Flags & FormFlags.Ambiguous) != 0 && allows(this, entity))
            {
                return entity;
            }
        }

        return null;
    }

    private bool IsNamed(NameEntity entity) => Named(entity.Id) > 0 || (entity.Parent is { } parent && Named(parent) > 0);

    // "Commonwealth of …": a head and what it is of, not the Commonwealth Games Federation.
    private void AddHead(NameMatch match)
    {
        if (match is { Entity.Kind: NameKind.Organization, Hit.TokenCount: > 2 } && _links.Of(_text, match.First + 1) > 0)
        {
            ref var owners = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, _text[match.First].Hash, out _);
            owners ??= new HashSet<string>(StringComparer.Ordinal);
            owners.Add(match.Entity.Id);
            owners.Add(match.Entity.Parent ?? match.Entity.Id);
        }
    }

    // 馬利、尼日與布吉納法索: characters do not show a name by a capital, but a State in a row of States is one, and then everywhere in the document.
    private void ConfirmInRow(int index)
    {
        if (_matches[index] is { IsCertain: false, Entity: { Kind: NameKind.Place, Type: "country" } } match && _text[match.First].Kind == TokenKind.Ideograph
            && !_confirmed.Contains(index) && (Beside(index, index - 1) || Beside(index, index + 1)))
        {
            _confirmed.Add(index);
            Count(match.Entity.Id);
        }
    }

    private void NoteOrganization(NameEntity entity)
    {
        if (entity.Kind == NameKind.Organization)
        {
            _organizations.Add(entity.Parent ?? entity.Id);
        }
    }

    private void Count(string id) => _named[id] = Named(id) + 1;

    private bool SpeaksOfPlace(int index, NameEntity place) =>
        Beside(index, index - 1) || Beside(index, index + 1) || _locatives.Precede(_text, _matches[index].First, place) || _titles.IsTitleBefore(_text, _matches[index].First)
        || _introductions.KindAt(_text, _matches[index].First) == NameKind.Place;

    // Among places side by side a doubtful one is a place too: "والنيجر ومالي".
    private bool Beside(int index, int other)
    {
        if (other < 0 || other >= _matches.Count || _matches[other].Entity.Kind != NameKind.Place || !(_matches[other].IsCertain || _confirmed.Contains(other)))
        {
            return false;
        }

        var (first, second) = other < index ? (_matches[other], _matches[index]) : (_matches[index], _matches[other]);
        return second.First - first.End <= 1;
    }
}
