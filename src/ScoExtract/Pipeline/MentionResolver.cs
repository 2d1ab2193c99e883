using System.Buffers;
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
        var (candidates, mentions) = (document.Candidates, (List<Mention>)document.Mentions);
        var length = document.Document.Text.Length;
        var ranks = ArrayPool<Rank>.Shared.Rent(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var (mention, priority) = candidates[i];
            CheckSpan(mention, length);
            ranks[i] = new Rank(priority, mention.Span.Length, i);
        }

        ranks.AsSpan(0, candidates.Count).Sort();
        using var kept = new DisjointSpans(length);

        // What a component has put among the mentions itself is not up for choice.
        foreach (var mention in mentions)
        {
            CheckSpan(mention, length);
            kept.Add(mention.Span);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            var mention = candidates[ranks[i].Order].Mention;
            if (!IsInAddress(document, mention) && kept.Add(mention.Span))
            {
                mentions.Add(mention);
            }
        }

        ArrayPool<Rank>.Shared.Return(ranks);
        candidates.Clear();
        mentions.Sort(InOrder);
    }

    // A component of the user's own that counts in other units, bytes or code points, is told so where it can be seen.
    private static void CheckSpan(Mention mention, int length)
    {
        var (start, end) = mention.Span;
        if (start < 0 || end < start || end > length)
        {
            throw new InvalidOperationException($"The component '{mention.Provenance.Component}' found a mention at {mention.Span}, but the text has {length} UTF-16 code units.");
        }
    }

    // Members of a range that are not written share an empty span; they stand in the order of their symbols.
    private static int InOrder(Mention a, Mention b) =>
        a.Span != b.Span ? a.Span.CompareTo(b.Span) : a is DocumentSymbolMention first && b is DocumentSymbolMention second ? first.Symbol.CompareTo(second.Symbol) : 0;

    // ".../2022/05/13/finland-joins" tells no reader a date or a place; a symbol in an address is the document that it leads to.
    private static bool IsInAddress(DocumentContext document, Mention mention) =>
        mention is not DocumentSymbolMention && document.Text.IndexAt(mention.Span.Start) is var token && token < document.Text.Count && document.Text[token].IsInAddress;

    private readonly record struct Rank(int Priority, int Length, int Order) : IComparable<Rank>
    {
        // The best one first.
        public int CompareTo(Rank other) =>
            Priority != other.Priority ? other.Priority.CompareTo(Priority) : Length != other.Length ? other.Length.CompareTo(Length) : Order.CompareTo(other.Order);
    }
}
