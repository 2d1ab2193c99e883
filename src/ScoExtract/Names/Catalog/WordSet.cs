using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names.Catalog;

/// <summary>The words of one table of every language, by their hash. Immutable, so safe to share between threads.</summary>
internal sealed class WordSet
{
    private readonly HashSet<ulong> _hashes;

    /// <param name="packs">The languages.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="marked">Takes only the rows in which this column says something; null takes all.</param>
    public WordSet(IEnumerable<LanguagePack> packs, string table, string? marked = null)
    {
        _hashes = [.. packs.SelectMany(p => p.Table(table)?.Rows ?? []).Where(r => marked is null || r[marked].Length > 0).Select(r => Folding.Hash(r.Required("word")))];
    }

    public bool Contains(in Token token) => _hashes.Contains(token.Hash);
}
