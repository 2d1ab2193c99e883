using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Tells by the word before it that a name which may be something else is a place: <em>in</em> Nice, <em>в</em> Орле. Immutable, so safe to share between threads.</summary>
internal sealed class Locatives
{
    private readonly HashSet<ulong> _any = [];
    private readonly HashSet<ulong> _country = [];
    private readonly Dictionary<ulong, byte> _city = [];
    private readonly HashSet<(ulong Word, string Id)> _one = [];

    public Locatives(IEnumerable<LanguagePack> packs)
    {
        foreach (var (pack, row) in packs.SelectMany(p => (p.Table("locatives")?.Rows ?? []).Select(r => (p, r))))
        {
            var hash = Folding.Hash(row.Required("word"));
            switch (row.Required("kinds"))
            {
                case "any": _any.Add(hash); break;
                case "country": _country.Add(hash); break;
                case "city": _city[hash] = (byte)(_city.GetValueOrDefault(hash) | NameCatalog.LanguageBit(pack.Code)); break;
                case { Length: 2 } id: _one.Add((hash, id)); break;
                case var other: throw row.Error($"'{other}' is no kind; there are any, country, city and the id of a country");
            }
        }
    }

    /// <summary>Whether the word before <paramref name="first"/> says that <paramref name="entity"/>, a place, is meant there.</summary>
    public bool Precede(TokenizedText text, int first, NameEntity entity)
    {
        var hash = first > 0 ? text[first - 1].Hash : 0;
        return first > 0 && (_any.Contains(hash) || (entity.Type == "country" && (_country.Contains(hash) || _one.Contains((hash, entity.Id)))));
    }

    /// <summary>The languages, as in <see cref="NameForm.Languages"/>, in which the word before <paramref name="first"/> says that a city is meant where a country or region has the same name: <em>à</em> Luxembourg, but <em>au</em> Luxembourg.</summary>
    public byte CityLanguages(TokenizedText text, int first) => first > 0 ? _city.GetValueOrDefault(text[first - 1].Hash) : (byte)0;
}
