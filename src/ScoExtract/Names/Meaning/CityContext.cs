using ScoExtract.Components;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Tells places of one name apart by the countries that the text names: <em>Tripoli, Lebanon</em>, <em>Atlanta, Georgia</em>, but <em>Tbilisi, Georgia</em>.</summary>
/// <remarks>
/// The country right beside a city decides; else, of cities of one name, the one whose country the document names is meant, if only one is.
/// Of a country and its capital of one name it is the capital in a row of cities. Of countries of one name it is the one of which the document names a city: <em>Republic of the Congo, capital Leopoldville</em>.
/// </remarks>
internal sealed class CityContext
{
    /// <summary>The kind of a city that is its country: in a row of cities Singapore is still the State.</summary>
    public const string CityState = "city-state";

    // A word, or two characters: the Congo, 刚果.
    private const int LongestShortForm = 2;

    // ", and the" between the items of a list.
    private const int LongestJoint = 3;

    // A comma or an "and": what comes later must be of the same row, not a place told with a preposition of its own.
    private const int ShortestJoint = 1;

    // A date in brackets behind an item of a list.
    private const int LongestAside = 12;

    private readonly NameCatalog _catalog;
    private readonly Locatives _locatives;
    private readonly DocumentContext _document;
    private readonly TokenizedText _text;
    private readonly List<NameMatch> _matches;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);

    // Countries of which the text names a city, and those that it names by a name that no other has.
    private readonly HashSet<string> _homes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);

    private CityContext(NameCatalog catalog, Locatives locatives, DocumentContext document, List<NameMatch> matches)
    {
        (_catalog, _locatives, _document, _text, _matches) = (catalog, locatives, document, document.Text, matches);
        foreach (var match in matches)
        {
            if (IsCountry(match) && match.IsCertain)
            {
                _countries.Add(match.Entity.Id);
            }

            if (match is { IsCertain: true, Entity.Kind: NameKind.Place } && MeansOnly(match))
            {
                (CountryOf(match.Entity) is null ? _distinct : _homes).Add(CountryOf(match.Entity) ?? match.Entity.Id);
            }
        }
    }

    public static void Apply(NameCatalog catalog, Locatives locatives, DocumentContext document, List<NameMatch> matches)
    {
        var context = new CityContext(catalog, locatives, document, matches);
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Entity.Kind == NameKind.Place && catalog.Gazetteer.Payloads(matches[i].Hit).Length > 1 && context.Meant(i) is { } place)
            {
                matches[i].Define(place);
            }
        }
    }

    // Several languages may write one place alike.
    private bool MeansOnly(NameMatch match)
    {
        foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
        {
            if (!ReferenceEquals(_catalog.Entity(_catalog.Form(payload)), match.Entity))
            {
                return false;
            }
        }

        return true;
    }

    private NameEntity? Meant(int index)
    {
        var match = _matches[index];
        if (CountryBeside(index) is { } country && (CityOf(match, country) ?? RegionAfterCity(index)) is { } beside)
        {
            return beside;
        }

        return RegionAfterCity(index) ?? RegionInRow(index) ?? CityByPreposition(match) ?? CityInRow(index) ?? OtherCountry(index) ?? (CountryOf(match.Entity) is { } own && !_countries.Contains(own) ? OnlyCityOfNamedCountry(match) : null);
    }

    // "Tripoli, Lebanon", "San José (Costa Rica)", "عمان بالأردن"; in Chinese the country comes first: 黎巴嫩的黎波里.
    private string? CountryBeside(int index)
    {
        var match = _matches[index];
        if (index + 1 < _matches.Count && IsCountry(_matches[index + 1]))
        {
            var next = _matches[index + 1];
            var between = next.First - match.End;
            if ((between == 0 && _text[next.First].Start < next.Span.Start) || (between == 1 && (_text[match.End].Is(',') || _text[match.End].Is('('))))
            {
                return next.Entity.Id;
            }
        }

        return index > 0 && _text[match.First].Kind == TokenKind.Ideograph && _matches[index - 1].End == match.First && IsCountry(_matches[index - 1])
            ? _matches[index - 1].Entity.Id : null;
    }

    private NameEntity? CityOf(NameMatch match, string country)
    {
        foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
        {
            var entity = _catalog.Entity(_catalog.Form(payload));
            if (entity.Kind == NameKind.Place && CountryOf(entity) is { } its && its == country)
            {
                return entity;
            }
        }

        return null;
    }

    // A name that a country shares with a region of another means the region after a city of that other country.
    private NameEntity? RegionAfterCity(int index)
    {
        var match = _matches[index];
        if (index == 0 || !IsCountry(match) || CountryOf(_matches[index - 1].Entity) is not { } country || country == match.Entity.Id
            || _matches[index - 1].End + 1 != match.First || !_text[match.First - 1].Is(','))
        {
            return null;
        }

        return RegionOf(match);
    }

    // "Micronesia, Melanesia and Polynesia": in a row of regions a name that a country shares with one is the region's.
    private NameEntity? RegionInRow(int index) =>
        IsCountry(_matches[index]) && RegionOf(_matches[index]) is { } region && IsWorldRegion(region) && (IsRegionBeside(index - 1, index) || IsRegionBeside(index, index + 1)) ? region : null;

    private bool IsRegionBeside(int left, int right) =>
        left >= 0 && right < _matches.Count && (IsWorldRegion(_matches[left].Entity) || IsWorldRegion(_matches[right].Entity)) && IsJoined(_matches[left], _matches[right], LongestJoint);

    // Of several countries, unlike the region Georgia of one.
    private static bool IsWorldRegion(NameEntity entity) => entity.Kind == NameKind.Place && entity.Id.StartsWith("M49:", StringComparison.Ordinal);

    private NameEntity? RegionOf(NameMatch match)
    {
        foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
        {
            if (_catalog.Entity(_catalog.Form(payload)) is { Kind: NameKind.Place, Type: "region" } region)
            {
                return region;
            }
        }

        return null;
    }

    // "à Luxembourg": a country whose name has an article takes another word in French.
    private NameEntity? CityByPreposition(NameMatch match)
    {
        var languages = CountryOf(match.Entity) is null ? _locatives.CityLanguages(_text, match.First) : 0;
        if (languages != 0)
        {
            // Spanish "a" is no French "à": both fold alike.
            languages &= NameCatalog.LanguageBit(_document.LanguageOf(_document.Sentences[_document.SentenceAt(match.First)])?.Code);
        }

        foreach (var payload in languages != 0 ? _catalog.Gazetteer.Payloads(match.Hit) : [])
        {
            ref readonly var form = ref _catalog.Form(payload);
            if ((form.Languages & languages) != 0 && CountryOf(_catalog.Entity(form)) is not null)
            {
                return _catalog.Entity(form);
            }
        }

        return null;
    }

    // "من الرباط إلى تونس", "La Haye, Strasbourg et Luxembourg": in a row of cities, of a country and its capital of one name the capital.
    private NameEntity? CityInRow(int index)
    {
        var match = _matches[index];
        if (!IsCountry(match) || CityOf(match, match.Entity.Id) is not { } city || city.Type == CityState)
        {
            return null;
        }

        var (before, after) = (IsCityInRow(index, -1), IsCityInRow(index, 1));
        return (before ?? after ?? false) && (after ?? true) ? city : null;
    }

    // Whether the next place of the row that has a name of its own is a city of another country; null where there is none. Others like this one are passed over.
    private bool? IsCityInRow(int index, int step)
    {
        var country = _matches[index].Entity.Id;
        for (var i = index + step; i >= 0 && i < _matches.Count && IsJoined(_matches[i - Math.Max(step, 0)], _matches[i - Math.Min(step, 0)], step < 0 ? LongestJoint : ShortestJoint); i += step)
        {
            var other = _matches[i];
            if (other.Entity.Kind != NameKind.Place)
            {
                return null;
            }

            if (other.IsCertain && MeansOnly(other))
            {
                return CountryOf(other.Entity) is { } its ? its != country : other.Entity.Type == "country" ? false : null;
            }
        }

        return null;
    }

    // A few words between two names, and what one of them has in brackets: its date, its country.
    private bool IsJoined(NameMatch left, NameMatch right, int longest)
    {
        var (words, depth) = (0, 0);
        for (var i = left.End; i < right.First && words <= longest; i++)
        {
            if (_text[i].Is('.') || i - left.End > LongestAside)
            {
                return false;
            }

            depth += _text[i].Is('(') ? 1 : _text[i].Is(')') ? -1 : 0;
            words += depth > 0 || _text[i].Is(')') ? 0 : 1;
        }

        return words <= longest && depth == 0;
    }

    // Of countries of one name the one of which the text names a city; for a short form in running text, also the one that it names in full.
    private NameEntity? OtherCountry(int index)
    {
        var match = _matches[index];
        foreach (var payload in IsCountry(match) && !_distinct.Contains(match.Entity.Id) && !_homes.Contains(match.Entity.Id) ? _catalog.Gazetteer.Payloads(match.Hit) : [])
        {
            if (_catalog.Entity(_catalog.Form(payload)) is { Kind: NameKind.Place, Type: "country" } other && (_homes.Contains(other.Id) || (match.Hit.TokenCount <= LongestShortForm && _distinct.Contains(other.Id) && !IsInList(index))))
            {
                return other;
            }
        }

        return null;
    }

    // Lists of States name each by its own short form.
    private bool IsInList(int index) =>
        (index > 0 && IsCountry(_matches[index - 1]) && _matches[index].First - _matches[index - 1].End <= LongestJoint)
        || (index + 1 < _matches.Count && IsCountry(_matches[index + 1]) && _matches[index + 1].First - _matches[index].End <= LongestJoint);

    private NameEntity? OnlyCityOfNamedCountry(NameMatch match)
    {
        NameEntity? only = null;
        foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
        {
            var entity = _catalog.Entity(_catalog.Form(payload));
            if (entity.Kind == NameKind.Place && CountryOf(entity) is { } country && _countries.Contains(country))
            {
                if (only is not null && only.Id != entity.Id)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }

    private static bool IsCountry(NameMatch match) => match.Entity is { Kind: NameKind.Place, Type: "country" };

    // A city's id begins with its country's.
    private static string? CountryOf(NameEntity entity) => entity is { Kind: NameKind.Place, Id: [_, _, ':', ..] id } ? id[..2] : null;
}
