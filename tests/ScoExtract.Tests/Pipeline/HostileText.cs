namespace ScoExtract.Tests.Pipeline;

/// <summary>Pieces of text that, repeated, lead one component or another to look far ahead or back, or to keep much.</summary>
internal static class HostileText
{
    public static readonly string[] Units =
    [
        "1", "7 ", "3, ", "2019-", "1/", "1/1/", "(XX", "(", "[", "May ", "5 May and ", "janvier ", "2016年", "5 мая по ", "و15 ",
        "A", "A ", "A B\n", "a", "a ", "\n", "\r\n\n", "\t", "a\tb\n", ". ", "\u200F", "a\u200F ", "\u0301", "a\u0301", "\uD800", "😀",
        "Institute of X", "The Institute of Foo (IF) ", "Council ", "Council of Heads of State ", "General Assembly ", "United ", "Xyzzy Foo ",
        "joined the SCO ", "France joined the SCO. ", "France, ", "France and ", "| France | 2001 |\n", "- France\n", "SCO\n", "SCO, ",
        "و", "منظمة ", "ООН ", "中", "中国", "resolution 59/48, ", "A/RES/", "S/RES/1373(2001) ", "http://", "a@b.", "l'",
    ];

    public static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));
}
