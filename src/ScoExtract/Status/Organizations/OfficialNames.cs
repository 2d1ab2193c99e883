using System.Collections.Concurrent;
using System.Collections.Frozen;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Status.Organizations;

/// <summary>What organizations are called in the table of names, also where a document has only their acronym: <em>the Organization</em> may be the FAO.</summary>
internal static class OfficialNames
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Tables = new(StringComparer.Ordinal);

    /// <summary>Whether a word is part of one of an organization's names.</summary>
    /// <param name="language">Code of the language of the names.</param>
    /// <param name="organization">Its id.</param>
    /// <param name="word">A folded word or its beginning.</param>
    public static bool Have(string language, string organization, string word) =>
        Tables.GetOrAdd(language, Read).TryGetValue(organization, out var names) && names.Contains(word, StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Read(string language)
    {
        var table = EmbeddedData.Table("Data/organizations.tsv");
        return table.Has(language)
            ? table.Rows.ToFrozenDictionary(r => r.Required("id"), r => Folding.Fold(r[language]), StringComparer.Ordinal) : FrozenDictionary<string, string>.Empty;
    }
}
