using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>Finds the words that narrow columns break over two lines of their heading: <em>MEMBER  DATE OF ADMIS-</em> above, <em>SION TO THE UNION</em> below, once a column.</summary>
/// <remarks>Only where the hyphen ends the line is the other half the next word of the text; above and between columns it stands anywhere in the line below.</remarks>
internal static class BrokenHeads
{
    private const int LongestWord = 32;

    /// <summary>The cues that such words are; none where no word is broken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="upper">The tokens of the line above.</param>
    /// <param name="lower">Those of the line below.</param>
    /// <param name="lexicon">The tables of its language.</param>
    public static List<Item> Words(TokenizedText text, (int First, int End) upper, (int First, int End) lower, StatusLexicon lexicon)
    {
        var found = new List<Item>();
        for (var i = upper.First; i + 1 < upper.End && found.Count == 0; i++)
        {
            if (text[i].Kind != TokenKind.Word || !text[i + 1].Is('-') || text[i + 1].SpaceBefore || (i + 2 < upper.End && !text[i + 2].SpaceBefore))
            {
                continue;
            }

            for (var k = lower.First; k < lower.End && found.Count == 0; k++)
            {
                if (text[k].Kind == TokenKind.Word && Join(text.Characters(i), text.Characters(k), lexicon) is { } cue)
                {
                    found.Add(new Item(ItemKind.Cue, i, i + 1, text[i].Span) { Cue = cue });
                }
            }
        }

        return found;
    }

    /// <summary>The part of a heading that its columns repeat: <em>MEMBER SION TO THE UNION</em>, twice or more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The tokens of the line.</param>
    public static (int First, int End) Once(TokenizedText text, (int First, int End) line)
    {
        var end = line.First + 1;
        while (end < line.End && text[end].Hash != text[line.First].Hash)
        {
            end++;
        }

        return (line.First, end);
    }

    private static Cue? Join(ReadOnlySpan<char> first, ReadOnlySpan<char> second, StatusLexicon lexicon)
    {
        Span<char> word = stackalloc char[LongestWord];
        if (first.Length + second.Length > LongestWord)
        {
            return null;
        }

        first.CopyTo(word);
        second.CopyTo(word[first.Length..]);
        return lexicon.Word(word[..(first.Length + second.Length)]) is { IsTrigger: true } cue ? cue : null;
    }
}
