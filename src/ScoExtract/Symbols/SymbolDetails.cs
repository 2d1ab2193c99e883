using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Pinpoints;

namespace ScoExtract.Symbols;

/// <summary>Completes symbols with what stands around them: which paragraphs or annexes are meant, and whether it is the document's own symbol. Safe to share between threads.</summary>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class SymbolDetails(CitationReaders readers) : IPipelineComponent
{
    /// <summary>The component's name.</summary>
    public const string ComponentName = "symbol-details";

    private readonly OwnSymbols _own = new(readers.Lexicon);
    private readonly PinpointFinder _pinpoints = new(readers);

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var own = _own.Of(document);
        var mentions = document.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is DocumentSymbolMention symbol)
            {
                var pinpoints = _pinpoints.Find(document.Text, symbol.Span);
                var isOwn = own.Contains(symbol.Symbol);
                if (isOwn || pinpoints.Length > 0)
                {
                    mentions[i] = symbol with { Pinpoints = pinpoints, IsOwn = isOwn };
                }
            }
        }
    }
}
