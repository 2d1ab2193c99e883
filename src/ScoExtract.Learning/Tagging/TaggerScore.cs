namespace ScoExtract.Learning.Tagging;

/// <summary>Exact-span scores of one type of names in one source.</summary>
/// <param name="Source">The source as the corpus names it; <c>all</c> for all of them.</param>
/// <param name="Type">The type as corpora name it: <c>LOC</c> or <c>ORG</c>.</param>
/// <param name="Gold">Number of names in the corpus.</param>
/// <param name="Found">Number of names found.</param>
/// <param name="Right">Number of names found with exactly the corpus's words and type.</param>
public sealed record TaggerScore(string Source, string Type, int Gold, int Found, int Right)
{
    /// <summary>Share of the names found that are right, from 0 to 1.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of the corpus's names that were found, from 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);
}
