using System.Globalization;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching.Patterns;

/// <summary>Small letters are words, capitals classes: <c>A1</c> is an item of class A with value 1; numbers are of class n; of two words in a row the pair is an item too.</summary>
internal sealed class WordClassifier(PatternSymbols symbols) : ITokenClassifier
{
    public static readonly Tokenizer Tokenizer = new([]);

    /// <summary>How many positions were asked for.</summary>
    public int Asked { get; private set; }

    public int Classify(TokenizedText text, int position, Span<PatternItem> items)
    {
        Asked++;
        var token = PatternPosition.Token(position);
        var (word, end, count) = (text.Characters(token).ToString(), position + 2, 0);
        if (token + 1 < text.Count && symbols.Literals.TryGetValue($"{word} {text.Characters(token + 1)}", out var pair))
        {
            items[count++] = new PatternItem(pair, 0, end + 2);
        }

        if (symbols.Literals.TryGetValue(word, out var literal))
        {
            items[count++] = new PatternItem(literal, 0, end);
        }

        if (text[token].Kind == TokenKind.Number)
        {
            items[count++] = new PatternItem(symbols.Class("n"), text[token].Value, end);
        }
        else if (char.IsUpper(word[0]))
        {
            items[count++] = new PatternItem(symbols.Class(word[..1]), word.Length > 1 ? int.Parse(word[1..], CultureInfo.InvariantCulture) : 0, end);
        }
        else if (text[token].Kind == TokenKind.Punctuation)
        {
            items[count++] = new PatternItem(word[0], 0, end);
        }

        return count;
    }

    public int ClassifyBehind(TokenizedText text, int position, int end, Span<PatternItem> items) => Classify(text, position, items);
}
