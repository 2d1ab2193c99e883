using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>Labels the names in a sentence by a linear model over hashed features. Knows no language but what its model learned. Immutable, so safe to share between threads.</summary>
/// <remarks>A conditional random field of the first order: the best sequence is found over whole numbers, so it is the same on every machine; probabilities cost more and are computed only when asked for.</remarks>
/// <param name="model">The trained weights.</param>
/// <param name="clitics">Reads the prefixes that the language glues to words.</param>
internal sealed class LinearTagger(TaggerModel model, CliticSplitter clitics)
{
    /// <summary>The trained weights.</summary>
    public TaggerModel Model => model;

    /// <summary>Reads the prefixes that the language glues to words.</summary>
    public CliticSplitter Clitics => clitics;

    /// <summary>Labels a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="marks">For each token of the sentence, what tables know of it; the same codes as in training.</param>
    /// <param name="lattice">Receives labels and probabilities.</param>
    public void Tag(TokenizedText text, int first, int end, ReadOnlySpan<byte> marks, TagLattice lattice)
    {
        lattice.Reset(model, end - first);
        var casing = TagFeatures.Fill(text, first, end, marks, clitics, lattice.Forms);
        Span<int> rows = stackalloc int[TagFeatures.Most];
        for (var token = 0; token < end - first; token++)
        {
            var count = TagFeatures.Extract(lattice.Forms, token, casing, model.Bits, rows);
            lattice.Score(token, rows[..count]);
        }

        lattice.Decode();
    }
}
