using System.Text;

namespace ScoExtract.Tests.Pipeline;

/// <summary>Pieces of text that, repeated, lead one component or another to look far ahead or back, or to keep much. A <c>#</c> is another word each time.</summary>
internal static class HostileText
{
    public static readonly string[] Units =
    [
        "1", "7 ", "3, ", "2019-", "1/", "1/1/", "(XX", "(", "[", "May ", "5 May and ", "janvier ", "2016年", "5 мая по ", "و15 ",
        "A", "A ", "A B\n", "a", "a ", "\n", "\r\n\n", "\t", "a\tb\n", ". ", "\u200F", "a\u200F ", "\u0301", "a\u0301", "\uD800", "😀",
        "Institute of X", "The Institute of Foo (IF) ", "Council ", "Council of Heads of State ", "General Assembly ", "United ", "Xyzzy Foo ",
        "joined the SCO ", "France joined the SCO. ", "France, ", "France and ", "| France | 2001 |\n", "- France\n", "SCO\n", "SCO, ",
        "و", "منظمة ", "ООН ", "中", "中国", "resolution 59/48, ", "A/RES/", "S/RES/1373(2001) ", "http://", "a@b.", "l'",
        "The # Organization (#O) met. ", "Minister # of the # Committee in # City. ", "France and # joined the # Union on 5 May 2001. ", "A/RES/#/1, S/#/2 ",
        "S/1234 and Add.1 and 2 and 3 ", "A/A/A/", "resolution 59/48 and resolution 60/1, both of 2 May ", "On 2 May 2005 (A/59/1) the Assembly adopted ", "| 59/48 | 2 May 2005 |\n",
    ];

    public static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(unit.Contains('#', StringComparison.Ordinal) ? unit.Replace("#", Word(i), StringComparison.Ordinal) : unit);
        }

        return text.ToString();
    }

    private static string Word(int number)
    {
        var word = "B";
        for (; number > 0; number /= 26)
        {
            word += (char)('a' + (number % 26));
        }

        return word;
    }
}
