using NodaTime;
using ScoExtract.Text;

namespace ScoExtract.Dates;

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
        for (var i = 1; i + 5 < text.Count && i <= most; i++)
        {
            if ((text[i].Flags & TokenFlags.Address) != 0 && text[i - 1].Is('/') && text[i] is { Length: 4, Value: >= First and <= Last } && text[i + 1].Is('/')
                && text[i + 2] is { Kind: TokenKind.Number, Length: 2, Value: >= 1 and <= 12 } && text[i + 3].Is('/')
                && text[i + 4] is { Kind: TokenKind.Number, Length: 2 } && text[i + 5].Is('/')
                && text[i + 4].Value >= 1 && text[i + 4].Value <= CalendarSystem.Iso.GetDaysInMonth(text[i].Value, text[i + 2].Value))
            {
                return new LocalDate(text[i].Value, text[i + 2].Value, text[i + 4].Value);
            }
        }

        return null;
    }
}
