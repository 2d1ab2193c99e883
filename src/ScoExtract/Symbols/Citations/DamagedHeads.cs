using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Knows the word for a resolution or decision when OCR has misread letters of it: <c>resolutlon</c>, <c>rcsolution</c>.</summary>
/// <remarks>Looked for only right before a number that is written as resolutions are; only letters that OCR confuses may differ, so that a revolution is none.</remarks>
internal sealed class DamagedHeads
{
    private const int ShortestWord = 8;
    private const int LongestWord = 14;
    private const int MostDamage = 2;

    private static readonly string[] Confused = ["ceoa", "iltfjr1", "nuhmb", "sz5g", "vy", "dcl"];

    private readonly List<(string Form, LexiconEntry Entry)> _heads = [];

    public DamagedHeads(SymbolLexicon lexicon)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        foreach (var (form, entry) in lexicon.Heads)
        {
            if (form.Length is >= ShortestWord and <= LongestWord)
            {
                _heads.Add((Fold(form, buffer).ToString(), entry));
            }
        }
    }

    /// <summary>The word for an act that a token is when its damage is mended; null when it is none, or undamaged.</summary>
    public LexiconEntry? Find(TokenizedText text, int index)
    {
        if (index < 0 || !text.IsWordy(index) || text[index].Length is < ShortestWord or > LongestWord)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var word = Fold(text.Characters(index), buffer);
        foreach (var (form, entry) in _heads)
        {
            if (IsDamaged(word, form))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsDamaged(ReadOnlySpan<char> word, string form)
    {
        if (word.Length != form.Length)
        {
            return false;
        }

        var damage = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != form[i] && (++damage > MostDamage || !AreConfused(word[i], form[i])))
            {
                return false;
            }
        }

        return damage > 0;
    }

    private static bool AreConfused(char first, char second)
    {
        foreach (var letters in Confused)
        {
            if (letters.Contains(first, StringComparison.Ordinal) && letters.Contains(second, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Two letters that look like one are one: rn is m.
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            var folded = Folding.Fold(c);
            if (folded == 'n' && length > 0 && buffer[length - 1] == 'r')
            {
                buffer[length - 1] = 'm';
            }
            else if (folded != '\0' && length < buffer.Length)
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length];
    }
}
