namespace ScoExtract.Matching;

/// <summary>The labels a token can get: outside of names, or the beginning or the inside of a name of some type.</summary>
internal static class TagLabels
{
    /// <summary>Number of types of names.</summary>
    public const int Types = 4;

    /// <summary>Number of labels that have weights: all but <see cref="Outside"/>, which the others are weighed against.</summary>
    public const int Weighted = 2 * Types;

    /// <summary>Number of labels.</summary>
    public const int Count = Weighted + 1;

    /// <summary>The label of a token that belongs to no name.</summary>
    public const int Outside = 0;

    public static int Begin(TagType type) => 1 + (2 * (int)type);

    public static int Inside(TagType type) => 2 + (2 * (int)type);

    public static bool IsBegin(int label) => (label & 1) != 0;

    public static bool IsInside(int label) => label != Outside && (label & 1) == 0;

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public static TagType TypeOf(int label) => (TagType)((label - 1) >> 1);

    /// <summary>Whether a label may stand after another one: the inside of a name only after its beginning or inside.</summary>
    public static bool MayFollow(int previous, int next) => !IsInside(next) || previous == next || previous == next - 1;
}
