using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Ids for the cities that a tagger finds and that no table of names lists. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Twenty thousand towns would, as names to look for, find surnames and common words everywhere; where a tagger takes words for a place,
/// they tell which one. Of several towns of one name the one in a country that the document names is meant, else the largest.
/// </remarks>
internal sealed class CityIds
{
    private const int Cities = 24_000;

    private static readonly Lazy<CityIds> Tables = new(() => new CityIds(EmbeddedData.Table("Data/cities.tsv")));

    // By the hash of the folded name; a name that several have goes on with the next smaller one of them.
    private readonly Dictionary<ulong, int> _first = new(Cities);
    private readonly List<(string Country, string Name, int Next)> _cities = new(Cities);

    private CityIds(TsvTable table)
    {
        var last = new Dictionary<ulong, int>(Cities);
        foreach (var row in table.Rows)
        {
            var country = row.Required("country");
            foreach (var name in row.List("names"))
            {
                var hash = Folding.Hash(name);
                if (last.TryGetValue(hash, out var before))
                {
                    _cities[before] = _cities[before] with { Next = _cities.Count };
                }
                else
                {
                    _first.Add(hash, _cities.Count);
                }

                last[hash] = _cities.Count;
                _cities.Add((country, name, -1));
            }
        }
    }

    /// <summary>The cities of the library's table, read when they are first needed.</summary>
    public static CityIds BuiltIn => Tables.Value;

    /// <summary>The id of the city that a place's words name; null where the table has none.</summary>
    /// <param name="name">The words as the text has them.</param>
    /// <param name="document">The document; the countries that it names decide between cities of one name.</param>
    public string? Of(ReadOnlySpan<char> name, DocumentContext document)
    {
        if (!_first.TryGetValue(Folding.Hash(name), out var largest))
        {
            return null;
        }

        for (var i = largest; i >= 0 && _cities[largest].Next >= 0; i = _cities[i].Next)
        {
            if (IsNamed(document, _cities[i].Country))
            {
                return IdOf(_cities[i]);
            }
        }

        return IdOf(_cities[largest]);
    }

    private static bool IsNamed(DocumentContext document, string country)
    {
        foreach (var candidate in document.Candidates)
        {
            if (candidate.Mention is PlaceMention { PlaceId: { } id } && id == country)
            {
                return true;
            }
        }

        return false;
    }

    private static string IdOf((string Country, string Name, int Next) city) => $"{city.Country}:{PlainLetters.Of(city.Name)}";
}
