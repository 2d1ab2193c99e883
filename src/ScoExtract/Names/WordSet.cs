using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>The words of one table of every language, by their hash. Immutable, so safe to share between threads.</summary>
internal sealed class WordSet
{
    private readonly HashSet<ulong> _hashes;

    public WordSet(IEnumerable<LanguagePack> packs, string table)
    {
        _hashes = [.. packs.SelectMany(p => p.Table(table)?.Rows ?? []).Select(r => Folding.Hash(r.Required("word")))];
    }

    public bool Contains(in Token token) => _hashes.Contains(token.Hash);
}
