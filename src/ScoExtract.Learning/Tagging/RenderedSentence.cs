using System.Text;
using ScoExtract.Text;

namespace ScoExtract.Learning.Tagging;

/// <summary>A tagged sentence written out as running text, with the place of each of its words in it.</summary>
internal sealed class RenderedSentence
{
    private RenderedSentence(string text, TextSpan[] words) => (Text, Words) = (text, words);

    public string Text { get; }

    public TextSpan[] Words { get; }

    /// <summary>Writes a sentence out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spaced">Whether every two words get a space between them, as badly joined text has it.</param>
    public static RenderedSentence Of(TaggedSentence sentence, bool spaced)
    {
        var text = new StringBuilder();
        var words = new TextSpan[sentence.Words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var word = sentence.Words[i];
            if (i > 0 && NeedsSpace(sentence.Words[i - 1], word, spaced))
            {
                text.Append(' ');
            }

            words[i] = new TextSpan(text.Length, text.Length + word.Length);
            text.Append(word);
        }

        return new RenderedSentence(text.ToString(), words);
    }

    private static bool NeedsSpace(string left, string right, bool spaced)
    {
        var (end, start) = (left[^1], right[0]);
        if (CharClasses.Of(end) == CharClass.Ideograph || CharClasses.Of(start) == CharClass.Ideograph
            || (end > '\u2FFF' && CharClasses.Of(end) == CharClass.Punctuation) || (start > '\u2FFF' && CharClasses.Of(start) == CharClass.Punctuation))
        {
            return false;
        }

        if (spaced)
        {
            return true;
        }

        var clings = right.Length == 1 && ",.;:!?)]}%…،؛؟".Contains(start);
        var contracted = (start is '\'' or '’' && right.Length > 1) || right is "n't" or "n’t";
        var open = left.Length == 1 && "([{".Contains(end);
        var elided = left.Length > 1 && end is '\'' or '’';
        return !(clings || contracted || open || elided);
    }
}
