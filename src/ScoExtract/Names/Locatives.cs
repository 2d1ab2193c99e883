using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Tells by the word before it that a name which may be something else is a place: <em>in</em> Nice, <em>в</em> Орле. Immutable, so safe to share between threads.</summary>
internal sealed class Locatives
{
    private readonly HashSet<ulong> _any = [];
    private readonly HashSet<ulong> _country = [];

    public Locatives(IEnumerable<LanguagePack> packs)
    {
        foreach (var row in packs.SelectMany(p => p.Table("locatives")?.Rows ?? []))
        {
            var words = row.Required("kinds") switch
            {
                "any" => _any,
                "country" => _country,
                var other => throw row.Error($"'{other}' is no kind; there are any and country"),
            };
            words.Add(Folding.Hash(row.Required("word")));
        }
    }

    /// <summary>Whether the word before <paramref name="first"/> says that <paramref name="entity"/>, a place, is meant there.</summary>
    public bool Precede(TokenizedText text, int first, NameEntity entity)
    {
        var hash = first > 0 ? text[first - 1].Hash : 0;
        return first > 0 && (_any.Contains(hash) || (entity.Type == "country" && _country.Contains(hash)));
    }
}
