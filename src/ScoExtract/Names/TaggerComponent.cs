using System.Buffers;
using System.Collections.Concurrent;
using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Names;

/// <summary>Adds the names that no table lists, found by a learned tagger, and drops listed ones that it takes for something else.</summary>
/// <param name="catalog">The listed names.</param>
internal sealed class TaggerComponent(NameCatalog catalog) : IPipelineComponent
{
    // Used again, for their buffers are many times what a document's names need.
    private readonly ConcurrentBag<TagLattice> _lattices = [];

    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var marks = ArrayPool<byte>.Shared.Rent(document.Text.Count);
        var lattice = _lattices.TryTake(out var used) ? used : new TagLattice();
        try
        {
            marks.AsSpan(0, document.Text.Count).Clear();
            NameMarks.Fill(document, marks.AsSpan(0, document.Text.Count));
            var judge = new TaggerJudge(document, catalog);
            foreach (var sentence in document.Sentences)
            {
                if (document.LanguageOf(sentence) is { } pack && TaggerLibrary.For(pack) is { } tagger)
                {
                    cancellation.ThrowIfCancellationRequested();
                    tagger.Tag(document.Text, sentence.FirstToken, sentence.EndToken, marks.AsSpan(sentence.FirstToken, sentence.Count), lattice);
                    judge.Judge(sentence, lattice, tagger);
                }
            }

            judge.Apply();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(marks);
            _lattices.Add(lattice);
        }
    }
}
