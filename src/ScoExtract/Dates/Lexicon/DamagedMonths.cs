using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells the date patterns which words are months that OCR damaged. Immutable, so safe to share between threads.</summary>
internal sealed class DamagedMonths(DateLexicon lexicon, PatternSymbols symbols)
{
    /// <summary>So many digits has a year.</summary>
    public const int DigitsOfYear = 4;

    // abri1 de 1955: a digit that was a letter, and a preposition.
    private const int MostBetween = 3;
    private const int ShortWord = 2;

    private const int ShortestWord = 3;
    private const int LongestWord = 12;

    // Letters more that differ where the strokes of one were taken apart: rn for m.
    private const int StrokesApart = 3;

    /// <summary>The class of such words.</summary>
    public int Item { get; } = symbols.Class("monthx");

    /// <summary>Whether a word before a year has letters enough of a month to be looked at.</summary>
    public bool MayBe(string raw, in Token token)
    {
        if (token.Length is < ShortestWord or > LongestWord)
        {
            return false;
        }

        var letters = 0UL;
        foreach (var c in raw.AsSpan(token.Start, token.Length))
        {
            letters |= 1UL << (Folding.Fold(c) & 63);
        }

        foreach (ref readonly var name in lexicon.MonthNames)
        {
            if (Math.Abs(token.Length - name.Folded.Length) <= name.MostErrors + 1 && System.Numerics.BitOperations.PopCount(letters ^ name.Letters) <= (2 * name.MostErrors) + StrokesApart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only after a number and with a year near, or, for a word with a digit in it, right before a year, so that ordinary words cost nothing.</summary>
    public void Read(TokenizedText text, int token, ref DateItems list)
    {
        ref readonly var at = ref text[token];
        if (at.Length is < 2 or > LongestWord || (at.Length == 2 && !IsParted(text, token)))
        {
            return;
        }

        var isDamaged = at.Kind == TokenKind.Alphanumeric || (at.Flags & TokenFlags.Repaired) != 0;
        var isNear = (isDamaged || at.Kind == TokenKind.Word)
            && (NumberBefore(text, token) || IsParted(text, token) || IsBeforeYear(text.Tokens, token) || (isDamaged && token + 1 < text.Count && text[token + 1].Length == DigitsOfYear)) && YearFollows(text.Tokens, token);
        if (!isNear)
        {
            return;
        }

        // A digit glued to the end may be its last letter: Apri1.
        var end = token + 1;
        end += end < text.Count && text[end] is { Kind: TokenKind.Number, Length: 1, SpaceBefore: false } ? 1 : 0;
        var month = at.Length > 2 ? MonthRepair.Find(text.Raw.AsSpan(at.Start, text[end - 1].End - at.Start), lexicon.MonthNames) : 0;
        if (month == 0 && IsParted(text, token))
        {
            end = token + 2;
            month = Joined(text, token);
        }

        if (month > 0)
        {
            list.Add(Item, month, PatternPosition.Before(end));
        }
    }

    // "8 sep tembre 1991", "31 de octu bre de 1998": two halves between a day and a year.
    private static bool IsParted(TokenizedText text, int token)
    {
        if (token < 1 || token + 2 >= text.Count || !(IsDay(text[token - 1]) || (token > 1 && IsDay(text[token - 2])) || (token > 2 && IsDay(text[token - 3]))) || text[token + 1] is not { Kind: TokenKind.Word, Length: <= 12, SpaceBefore: true })
        {
            return false;
        }

        return IsYear(text.Tokens, token + 2) || ((text[token + 2] is { Kind: TokenKind.Word, Length: <= 3 } || text[token + 2].Is(',')) && IsYear(text.Tokens, token + 3));
    }

    // Four digits, or a thousand apart from its rest.
    private static bool IsYear(ReadOnlySpan<Token> tokens, int token) =>
        token < tokens.Length && (tokens[token] is { Kind: TokenKind.Number or TokenKind.Alphanumeric, Length: 4 }
            || (tokens[token] is { Kind: TokenKind.Number, Length: 1 } && token + 1 < tokens.Length && tokens[token + 1] is { Kind: TokenKind.Number, Length: 3 }));

    private static bool IsDay(in Token token) => token.Kind is TokenKind.Number or TokenKind.Alphanumeric;

    private int Joined(TokenizedText text, int token)
    {
        Span<char> letters = stackalloc char[24];
        var first = text.Characters(token);
        var second = text.Characters(token + 1);
        first.CopyTo(letters);
        second.CopyTo(letters[first.Length..]);
        return MonthRepair.Find(letters[..(first.Length + second.Length)], lexicon.MonthNames, exactly: true);
    }

    private static bool NumberBefore(TokenizedText text, int token) =>
        (token >= 1 && text[token - 1].Kind != TokenKind.Word) || (token >= 2 && text[token - 2].Kind is TokenKind.Number or TokenKind.Alphanumeric);

    /// <summary>The word that a year stands right behind, its last letter made a digit of (<c>Apri1 1955</c>), or a preposition between (<c>abri1 de 1955</c>); -1 when there is none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="year">The year's token.</param>
    public static int WordBefore(ReadOnlySpan<Token> tokens, int year)
    {
        var word = year - 1;
        word -= word > 0 && tokens[word] is { Kind: TokenKind.Word, Length: <= ShortWord } ? 1 : 0;
        word -= word > 0 && tokens[word] is { Kind: TokenKind.Number, Length: 1, SpaceBefore: false } ? 1 : 0;
        return word >= 0 && tokens[word] is { Kind: TokenKind.Word, Script: Script.Latin or Script.Cyrillic } ? word : -1;
    }

    private static bool IsBeforeYear(ReadOnlySpan<Token> tokens, int token)
    {
        for (var year = token + 1; year < tokens.Length && year <= token + MostBetween; year++)
        {
            if (tokens[year] is { Kind: TokenKind.Number, Length: DigitsOfYear })
            {
                return WordBefore(tokens, year) == token;
            }
        }

        return false;
    }

    /// <summary>Whether a year stands near enough behind a token for it to be a damaged month.</summary>
    public static bool YearFollows(ReadOnlySpan<Token> tokens, int token)
    {
        for (var i = token + 1; i < tokens.Length && i <= token + 8; i++)
        {
            if (tokens[i].Kind is TokenKind.Number or TokenKind.Alphanumeric && IsYear(tokens, i))
            {
                return true;
            }
        }

        return false;
    }
}
