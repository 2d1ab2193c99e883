using ScoExtract.Components;

namespace ScoExtract.Pipeline;

/// <summary>Picks a flat set of mentions from the candidates that the recognizers proposed independently of each other.</summary>
/// <remarks>Greedy by priority, then length, then order of proposal: the outcome does not depend on which recognizer ran first unless two candidates tie in all. Web and e-mail addresses hold no mentions but document symbols.</remarks>
internal sealed class MentionResolver : IPipelineComponent
{
    /// <inheritdoc/>
    public string Name => "resolver";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var candidates = document.Candidates.ToArray();
        document.Candidates.Clear();

        // What a component has put among the mentions itself is not up for choice.
        var kept = new SortedSet<TextSpan>(document.Mentions.Select(m => m.Span), DisjointSpans.Instance);
        foreach (var candidate in candidates.OrderByDescending(c => c.Priority).ThenByDescending(c => c.Mention.Span.Length))
        {
            // Spans that overlap compare as equal, so the set takes none that overlaps one it has.
            if (!IsInAddress(document, candidate.Mention) && kept.Add(candidate.Mention.Span))
            {
                document.Mentions.Add(candidate.Mention);
            }
        }

        ((List<Mention>)document.Mentions).Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    // ".../2022/05/13/finland-joins" tells no reader a date or a place; a symbol in an address is the document that it leads to.
    private static bool IsInAddress(DocumentContext document, Mention mention) =>
        mention is not DocumentSymbolMention && document.Text.IndexAt(mention.Span.Start) is var token && token < document.Text.Count && document.Text[token].IsInAddress;

    private sealed class DisjointSpans : IComparer<TextSpan>
    {
        public static readonly DisjointSpans Instance = new();

        public int Compare(TextSpan x, TextSpan y) => x.Overlaps(y) ? 0 : x.Start.CompareTo(y.Start);
    }
}
