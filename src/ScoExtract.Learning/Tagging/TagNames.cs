using ScoExtract.Matching;

namespace ScoExtract.Learning.Tagging;

/// <summary>The names that corpora give to types.</summary>
internal static class TagNames
{
    private static readonly string[] Types = ["LOC", "ORG", "PER", "MISC"];

    public static bool IsKnown(string tag) =>
        tag == "O" || (tag.Length > 2 && tag[0] is 'B' or 'I' && tag[1] == '-' && Array.IndexOf(Types, tag[2..]) >= 0);

    /// <summary>The type of a tag; null for <c>O</c>.</summary>
    public static TagType? TypeOf(string tag) => tag == "O" ? null : (TagType)Array.IndexOf(Types, tag[2..]);

    public static string Of(TagType type) => Types[(int)type];
}
