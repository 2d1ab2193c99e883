using System.Runtime.CompilerServices;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>What the tagger sees of one token, computed once and read by the features of its neighbours too.</summary>
internal struct TokenForm
{
    /// <summary>Stands beyond both ends of a sentence.</summary>
    public static readonly TokenForm Padding = new() { Word = 0x5EED, Shape = 255 };

    /// <summary>Folded hash of the word; numbers of as many digits are alike.</summary>
    public ulong Word;

    /// <summary>The word without the shortest and the longest of the prefixes that may be glued to it; 0 where there is none.</summary>
    public ulong Stem, ShortestStem;

    /// <summary>Hashes of the first two to four folded characters.</summary>
    public ulong Prefix2, Prefix3, Prefix4;

    /// <summary>Hashes of the last two to four folded characters.</summary>
    public ulong Suffix2, Suffix3, Suffix4;

    /// <summary>Hashes of runs of four folded characters within the word, the marks beyond its ends included.</summary>
    public WordParts Parts;

    /// <summary>How many of <see cref="Parts"/> are used.</summary>
    public int PartCount;

    /// <summary>Kind, case and length class.</summary>
    public byte Shape;

    /// <summary>What the tables know of it, as <see cref="LinearTagger"/> was given it.</summary>
    public byte Mark;

    public static TokenForm Of(TokenizedText text, int index, CliticSplitter clitics, byte mark)
    {
        ref readonly var token = ref text[index];
        var form = new TokenForm { Mark = mark, Shape = ShapeOf(token), Word = token.Hash };
        if (token.Kind == TokenKind.Number)
        {
            form.Word = (ulong)Math.Min(token.Length, 6);
        }

        if (token.Kind is TokenKind.Word or TokenKind.Alphanumeric)
        {
            form.AddAffixes(text.Characters(index));
            Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
            if (clitics.Split(text, index, readings) is > 0 and var count)
            {
                (form.Stem, form.ShortestStem) = (readings[0].Hash, readings[count - 1].Hash);
            }
        }

        return form;
    }

    private void AddAffixes(ReadOnlySpan<char> characters)
    {
        var hash = Folding.Append(Folding.Append(Folding.Start, At(characters, 0)), At(characters, 1));
        Prefix2 = hash;
        Prefix3 = hash = Folding.Append(hash, At(characters, 2));
        Prefix4 = Folding.Append(hash, At(characters, 3));
        var last = characters.Length - 1;
        hash = Folding.Append(Folding.Append(Folding.Start, At(characters, last)), At(characters, last - 1));
        Suffix2 = hash;
        Suffix3 = hash = Folding.Append(hash, At(characters, last - 2));
        Suffix4 = Folding.Append(hash, At(characters, last - 3));
        PartCount = Math.Min(characters.Length, WordParts.Most);
        for (var i = 0; i < PartCount; i++)
        {
            hash = Folding.Append(Folding.Append(Folding.Start, At(characters, i - 1)), At(characters, i));
            Parts[i] = Folding.Append(Folding.Append(hash, At(characters, i + 1)), At(characters, i + 2));
        }
    }

    // Beyond a short word there is a mark, so that a whole word is another prefix than the start of a longer one.
    private static char At(ReadOnlySpan<char> characters, int index) => (uint)index < (uint)characters.Length ? characters[index] : '_';

    private static byte ShapeOf(in Token token)
    {
        var length = token.Kind is TokenKind.Word or TokenKind.Alphanumeric or TokenKind.Number ? Math.Min(token.Length, 4) - 1 : 0;
        var letterCase = (token.Flags & TokenFlags.AllUpper) != 0 ? 2 : (token.Flags & TokenFlags.Capitalized) != 0 ? 1 : 0;
        var elision = (token.Flags & TokenFlags.Elision) != 0 ? 3 : letterCase;
        return (byte)((((int)token.Kind * 4) + elision) * 4 + length);
    }
}

/// <summary>Room for the parts of one word.</summary>
[InlineArray(Most)]
internal struct WordParts
{
    /// <summary>Longer words have no more parts than these.</summary>
    public const int Most = 12;

    private ulong _first;
}
