using ScoExtract.Components;
using ScoExtract.Symbols.Citations;

namespace ScoExtract.Symbols;

/// <summary>Finds United Nations document symbols and the numbers of cited resolutions and decisions. Safe to share between threads.</summary>
/// <remarks>
/// Anchored on words such as <em>resolution</em>, on slashes and on brackets after numbers; a number alone is never looked at.
/// Everything read from an anchor is bounded, so that the time is linear in the length of any text.
/// </remarks>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class SymbolRecognizer(CitationReaders readers) : IPipelineComponent
{
    /// <summary>The component's name.</summary>
    public const string ComponentName = "symbols";

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        new CitationScan(document, readers).Run(cancellation);
    }
}
