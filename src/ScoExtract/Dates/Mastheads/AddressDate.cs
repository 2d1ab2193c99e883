using NodaTime;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Reads the day on which a page was published out of a web address: <c>/world/2019/05/03/talks</c>.</summary>
internal static class AddressDate
{
    private const int First = 1990;
    private const int Last = 2100;

    /// <summary>The day of the first address that tells one among so many tokens; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many tokens to read.</param>
    public static LocalDate? Find(TokenizedText text, int most)
    {
        for (var i = 1; i < text.Count && i <= most; i++)
        {
            if ((text[i].Flags & TokenFlags.Address) != 0 && text[i].Kind == TokenKind.Number && (Parted(text, i) ?? Compact(text, i)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    // /2019/05/03/, /2019-05/03/, /2019-05-03/
    private static LocalDate? Parted(TokenizedText text, int at) =>
        at + 5 < text.Count && text[at - 1].Is('/') && text[at].Length == 4 && IsMark(text[at + 1]) && text[at + 2].Length == 2 && IsMark(text[at + 3]) && text[at + 4].Length == 2 && IsMark(text[at + 5])
            ? Day(text[at].Value, text[at + 2].Value, text[at + 4].Value) : null;

    // /20190503/, /2019/0503/
    private static LocalDate? Compact(TokenizedText text, int at) =>
        at + 1 >= text.Count || !text[at - 1].Is('/') ? null
        : text[at].Length == 8 && IsMark(text[at + 1]) ? Day(text[at].Value / 10_000, text[at].Value / 100 % 100, text[at].Value % 100)
        : at + 3 < text.Count && text[at].Length == 4 && text[at + 1].Is('/') && text[at + 2].Length == 4 && IsMark(text[at + 3]) ? Day(text[at].Value, text[at + 2].Value / 100, text[at + 2].Value % 100)
        : null;

    private static bool IsMark(in Token token) => token.Is('/') || token.Is('-') || token.Is('_');

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= First and <= Last && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
