using System.Text;
using ScoExtract.Learning.Tagging;
using ScoExtract.Matching;

namespace ScoExtract.Learning.Ranking;

/// <summary>Some sentences of a tagged corpus as one document, with the place of each word in it: names are judged by their document too.</summary>
internal sealed class CorpusDocument
{
    // What follows in a corpus is mostly of the same document, but not for long.
    private const int MostSentences = 10;

    private CorpusDocument(TaggedSentence words, string text, TextSpan[] spans) => (Words, Text, Spans) = (words, text, spans);

    /// <summary>The words and tags of all its sentences.</summary>
    public TaggedSentence Words { get; }

    /// <summary>Its text, a sentence a line.</summary>
    public string Text { get; }

    /// <summary>Where each word stands in the text.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>Joins the sentences of a corpus into documents.</summary>
    public static IEnumerable<CorpusDocument> Of(IReadOnlyList<TaggedSentence> sentences)
    {
        for (var first = 0; first < sentences.Count;)
        {
            var end = first + 1;
            while (end < sentences.Count && end - first < MostSentences && sentences[end].Source == sentences[first].Source)
            {
                end++;
            }

            yield return Join(sentences, first, end);
            first = end;
        }
    }

    /// <summary>What the corpus says that the words between two offsets are: a name's type if they are exactly one, else null.</summary>
    public TagType? TypeOf(TextSpan span)
    {
        var first = Array.FindIndex(Spans, s => s.Overlaps(span));
        var last = Array.FindLastIndex(Spans, s => s.Overlaps(span));
        if (first < 0 || TagNames.TypeOf(Words.Tags[first]) is not { } type || Words.Tags[first][0] != 'B')
        {
            return null;
        }

        for (var i = first + 1; i <= last; i++)
        {
            if (Words.Tags[i] != "I-" + TagNames.Of(type))
            {
                return null;
            }
        }

        return last + 1 < Words.Tags.Count && Words.Tags[last + 1] == "I-" + TagNames.Of(type) ? null : type;
    }

    private static CorpusDocument Join(IReadOnlyList<TaggedSentence> sentences, int first, int end)
    {
        var (text, words, tags, spans) = (new StringBuilder(), new List<string>(), new List<string>(), new List<TextSpan>());
        for (var i = first; i < end; i++)
        {
            var rendered = RenderedSentence.Of(sentences[i], spaced: false);
            spans.AddRange(rendered.Words.Select(w => new TextSpan(w.Start + text.Length, w.End + text.Length)));
            words.AddRange(sentences[i].Words);
            tags.AddRange(sentences[i].Tags);
            text.Append(rendered.Text).Append('\n');
        }

        return new CorpusDocument(new TaggedSentence(sentences[first].Source, words, tags), text.ToString(), [.. spans]);
    }
}
