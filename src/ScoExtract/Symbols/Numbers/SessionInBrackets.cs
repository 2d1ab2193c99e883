using System.Buffers;
using System.Globalization;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads what stands in the brackets after the number of an old resolution: the session.</summary>
internal static class SessionInBrackets
{
    // The numerals, and what they are misread as.
    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLDl1");

    private const int LongestSession = 10;
    private const int LastSpecialInRoman = 7;
    private const int LastEmergencyInRoman = 5;

    /// <summary>The session in canonical form (<c>XXV</c>, <c>S-VI</c>, <c>S-1</c>); null when the words are none.</summary>
    /// <param name="raw">What stands between the brackets.</param>
    /// <param name="number">The number before them, which decides whether a misread numeral can be mended.</param>
    /// <param name="mended">Whether a misread numeral was mended.</param>
    public static string? Read(ReadOnlySpan<char> raw, int number, out bool mended)
    {
        mended = false;
        Span<char> buffer = stackalloc char[LongestSession];
        var length = 0;
        foreach (var c in raw)
        {
            var letter = ToLatin(c);
            if (letter is ' ' or '\0' or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (length == LongestSession)
            {
                return null;
            }

            buffer[length++] = letter;
        }

        ReadOnlySpan<char> session = buffer[..length];
        return length == 0 ? null
            : session[0] is >= '\u0600' and <= '\u06FF' ? Arabic(session)
            : Chinese(session) is > 0 and var counted ? RomanNumeral.Format(counted)
            : Latin(session, number, out mended);
    }

    /// <summary>The session of a bracket whose end was read as a letter: <c>(XVID of</c> for <c>(XVII) of</c>; null unless the number is of that session.</summary>
    /// <param name="text">The document.</param>
    /// <param name="open">The bracket.</param>
    /// <param name="number">The number before it.</param>
    public static string? ReadUnclosed(TokenizedText text, int open, int number) =>
        text.IsKind(open + 1, TokenKind.Word) && !text.IsMark(open + 2, TokenMarks.Close) && text.Characters(open + 1) is [.. var stem, 'D'] && stem.IndexOfAnyExcept(Numerals) < 0
            && ResolutionNumbering.OldSession(number) is { } old && old.Name.Length == stem.Length + 1 && old.Name[^1] == 'I' && old.Name.AsSpan(0, stem.Length).SequenceEqual(stem) ? old.Name : null;

    /// <summary>Whether a token is the session of an old resolution, its brackets left out: <c>217 A III</c>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">The token.</param>
    /// <param name="number">The number before it, which must be of that session.</param>
    public static bool IsPlainSession(TokenizedText text, int index, int number) =>
        text.IsKind(index, TokenKind.Word) && (text[index].Flags & TokenFlags.AllUpper) != 0 && ResolutionNumbering.OldSession(number) is { } old && text.Characters(index).SequenceEqual(old.Name);

    /// <summary>The Latin capital that a letter is or looks like; digits and marks in their folded form.</summary>
    public static char ToLatin(char c) => c switch
    {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'М' => 'M',
        'Х' or 'х' => 'X',
        'І' or 'Ӏ' => 'I',
        >= 'Ⅰ' and <= 'Ⅻ' => c,
        >= 'A' and <= 'Z' => c,
        >= 'a' and <= 'z' => c,
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
        _ => Folding.Fold(c),
    };

    private static string? Latin(ReadOnlySpan<char> session, int number, out bool mended)
    {
        mended = false;
        if (RomanNumeral.Parse(session) > 0)
        {
            return session.ToString();
        }

        var prefix = session.StartsWith("S-") ? 2 : session.StartsWith("ES-") ? 3 : 0;
        if (prefix > 0)
        {
            var rest = session[prefix..];
            return RomanNumeral.Parse(rest) is > 0 and < 20 || int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) && plain is > 0 and < 10 ? session.ToString() : null;
        }

        // 1819 (XVID): mended only to the session that the number belongs to, and only by one letter.
        mended = IsNumeralLike(session) && ResolutionNumbering.OldSession(number) is { } old && (IsOneLetterOff(session, old.Name) || IsStrokes(session, old.Name));
        return mended ? ResolutionNumbering.OldSession(number)!.Name : null;
    }

    // (د-25), (25-د), (دإ-6)
    private static string? Arabic(ReadOnlySpan<char> session)
    {
        var digits = session.IndexOfAnyInRange('0', '9');
        var end = session.LastIndexOfAnyInRange('0', '9');
        if (digits < 0 || !int.TryParse(session[digits..(end + 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 99)
        {
            return null;
        }

        var letters = session[..digits].TrimEnd('-');
        return letters switch
        {
            "د" => RomanNumeral.Format(number),
            "دا" => "S-" + (number <= LastSpecialInRoman ? RomanNumeral.Format(number) : number.ToString(CultureInfo.InvariantCulture)),
            "داط" => "ES-" + (number <= LastEmergencyInRoman ? RomanNumeral.Format(number) : number.ToString(CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    // 十五 is 15
    private static int Chinese(ReadOnlySpan<char> session)
    {
        var (value, unit) = (0, 0);
        foreach (var c in session)
        {
            var digit = ChineseNumber.Digit(c);
            if (c == '十')
            {
                value += (unit == 0 ? 1 : unit) * 10;
                unit = 0;
            }
            else if (digit >= 0)
            {
                unit = digit;
            }
            else
            {
                return 0;
            }
        }

        return value + unit;
    }

    // (lll) is (III): every stroke may be misread.
    private static bool IsStrokes(ReadOnlySpan<char> session, string name)
    {
        for (var i = 0; i < session.Length; i++)
        {
            if (session.Length != name.Length || (session[i] is 'l' or '1' ? 'I' : session[i]) != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumeralLike(ReadOnlySpan<char> session) => session.Length >= 2 && session.IndexOfAnyExcept(Numerals) < 0;

    private static bool IsOneLetterOff(ReadOnlySpan<char> session, string name)
    {
        var (longer, shorter) = session.Length >= name.Length ? (session.ToString(), name) : (name, session.ToString());
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
        {
            at++;
        }

        var skip = longer.Length == shorter.Length ? at + 1 : at;
        return longer.Length - shorter.Length <= 1 && at < longer.Length && shorter.AsSpan(Math.Min(skip, shorter.Length)).SequenceEqual(longer.AsSpan(at + 1));
    }
}
