using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Finds United Nations document symbols and the numbers of cited resolutions and decisions. Safe to share between threads.</summary>
/// <remarks>
/// Anchored on words such as <em>resolution</em>, on slashes and on brackets after numbers; a number alone is never looked at.
/// Everything read from an anchor is bounded, so that the time is linear in the length of any text.
/// </remarks>
internal sealed class SymbolRecognizer : IPipelineComponent
{
    /// <summary>The component's name.</summary>
    public const string ComponentName = "symbols";

    private readonly SymbolLexicon _lexicon;
    private readonly FullSymbolReader _symbols = new();
    private readonly AtomReader _atoms;
    private readonly ListGap _gap;

    /// <summary>Makes a recognizer for the languages of <paramref name="packs"/>.</summary>
    /// <param name="packs">The language packs, whose <c>symbols</c> tables are read; a pack without one adds nothing.</param>
    /// <param name="tokenizer">The tokenizer that documents are cut with.</param>
    /// <exception cref="DataFormatException">A table has a kind of word that does not exist, or an empty cell.</exception>
    public SymbolRecognizer(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(tokenizer);
        _lexicon = new SymbolLexicon(packs, tokenizer);
        _atoms = new AtomReader(_lexicon);
        _gap = new ListGap(_lexicon, _atoms);
    }

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        new CitationScan(document, _lexicon, _symbols, _atoms, _gap).Run(cancellation);
    }
}
