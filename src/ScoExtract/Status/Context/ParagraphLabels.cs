using ScoExtract.Components;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>Finds organizations that head their paragraphs, parted from them by a gap: 国际劳工组织　南非…, <em>UPU  South Africa was …</em></summary>
internal static class ParagraphLabels
{
    // Every Chinese character is a token.
    private const int LongestLabel = 24;

    /// <summary>A label.</summary>
    /// <param name="Start">Where it and its paragraph start.</param>
    /// <param name="End">Where the next paragraph starts, or the text ends.</param>
    /// <param name="Organization">The organization.</param>
    public readonly record struct Label(int Start, int End, string Organization);

    /// <summary>The labels of a document.</summary>
    /// <param name="document">The document; its mentions are sorted.</param>
    /// <param name="organizations">The organizations that it names, by where each name ends.</param>
    public static IEnumerable<Label> Read(DocumentContext document, IReadOnlyList<(int End, string Id)> organizations)
    {
        var (text, sentences) = (document.Text, document.Sentences);
        var last = default(Label?);
        var at = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            if (s > 0 && sentences[s - 1].Paragraph == sentences[s].Paragraph)
            {
                continue;
            }

            var first = sentences[s].FirstToken;
            if (last is { } open)
            {
                yield return open with { End = text[first].Start };
                last = null;
            }

            while (at < organizations.Count && organizations[at].End <= text[first].Start)
            {
                at++;
            }

            if (at < organizations.Count && Names(document, sentences[s], organizations[at].End))
            {
                last = new Label(text[first].Start, text.Raw.Length, organizations[at].Id);
            }
        }

        if (last is { } closing)
        {
            yield return closing;
        }
    }

    // Whether the paragraph opens with the name that ends at an offset, and a gap behind it.
    private static bool Names(DocumentContext document, Sentence sentence, int end)
    {
        var (text, first) = (document.Text, sentence.FirstToken);
        var next = first;
        while (next < sentence.EndToken && next - first <= LongestLabel && text[next].Start < end)
        {
            next++;
        }

        var m = Search.FirstAtOrAfter(document.Mentions, text[first].Start, mention => mention.Span.Start);
        return next < sentence.EndToken && m < document.Mentions.Count && document.Mentions[m].Span == new TextSpan(text[first].Start, end) && IsGapBehind(text, next);
    }

    // Two spaces or a wide one, an acronym in brackets aside.
    private static bool IsGapBehind(TokenizedText text, int next)
    {
        next += text[next].Is('(') && next + 3 < text.Count && text[next + 2].Is(')') ? 3 : 0;
        var gap = text.Raw.AsSpan(text[next - 1].End, text[next].Start - text[next - 1].End);
        return gap.Contains('\u3000') || (gap.Length > 1 && !gap.ContainsAny('\n', '\r'));
    }
}
