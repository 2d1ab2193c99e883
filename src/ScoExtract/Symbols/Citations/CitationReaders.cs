using ScoExtract.Languages;
using ScoExtract.Symbols.Codes;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>What reads the words of citations, made once for all components of the room. Immutable, so safe to share between threads.</summary>
internal sealed class CitationReaders
{
    /// <summary>Makes the readers for the languages of <paramref name="packs"/>.</summary>
    /// <param name="packs">The language packs, whose <c>symbols</c> tables are read; a pack without one adds nothing.</param>
    /// <param name="tokenizer">The tokenizer that documents are cut with.</param>
    /// <exception cref="DataFormatException">A table has a kind of word that does not exist, or an empty cell.</exception>
    public CitationReaders(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(tokenizer);
        Lexicon = new SymbolLexicon(packs, tokenizer);
        Atoms = new AtomReader(Lexicon);
        Gap = new ListGap(Lexicon, Atoms);
        DamagedHeads = new DamagedHeads(Lexicon);
    }

    /// <summary>The words.</summary>
    public SymbolLexicon Lexicon { get; }

    /// <summary>Reads symbols that name their organ.</summary>
    public FullSymbolReader Symbols { get; } = new();

    /// <summary>Reads the numbers of resolutions and decisions.</summary>
    public AtomReader Atoms { get; }

    /// <summary>Knows words for acts that OCR has damaged.</summary>
    public DamagedHeads DamagedHeads { get; }

    /// <summary>Passes over what stands between the members of a list.</summary>
    public ListGap Gap { get; }
}
