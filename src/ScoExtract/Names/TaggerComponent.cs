using System.Buffers;
using System.Collections.Concurrent;
using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Names.Unlisted;

namespace ScoExtract.Names;

/// <summary>Adds the names that no table lists, found by a learned tagger, and drops listed ones that are something else here.</summary>
/// <param name="catalog">The listed names.</param>
/// <param name="packs">The languages.</param>
/// <param name="introductions">The words that lead to names.</param>
/// <param name="taggers">The tagger of a language; null where there is none.</param>
/// <param name="rankers">The ranker of a language; null where there is none.</param>
internal sealed class TaggerComponent(NameCatalog catalog, IReadOnlyList<LanguagePack> packs, Introductions introductions, Func<LanguagePack, LinearTagger?> taggers, Func<LanguagePack, NameRanker?> rankers) : IPipelineComponent
{
    /// <summary>What its mentions say of where they come from.</summary>
    public const string Id = "tagger";

    private readonly UnlistedNames _unlisted = new(catalog, packs);
    private readonly HeadedNames _headed = new(packs, new NameLinks(packs));
    private readonly IntroducedNames _introduced = new(catalog, introductions);

    // Used again, for their buffers are many times what a document's names need.
    private readonly ConcurrentBag<TagLattice> _lattices = [];

    /// <inheritdoc/>
    public string Name => Id;

    /// <summary>The same component with other models.</summary>
    public TaggerComponent With(Func<LanguagePack, LinearTagger?> otherTaggers, Func<LanguagePack, NameRanker?> otherRankers) => new(catalog, packs, introductions, otherTaggers, otherRankers);

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        new TaggerJudge(document, _unlisted, rankers).Judge(Gather(document, cancellation));
        _headed.Find(document);
        _introduced.Find(document);
    }

    /// <summary>What tables and tagger take for names in a document, undecided.</summary>
    public IReadOnlyList<NameCandidate> Gather(DocumentContext document, CancellationToken cancellation)
    {
        var marks = ArrayPool<byte>.Shared.Rent(document.Text.Count);
        var lattice = _lattices.TryTake(out var used) ? used : new TagLattice();
        try
        {
            marks.AsSpan(0, document.Text.Count).Clear();
            NameMarks.Fill(document, marks.AsSpan(0, document.Text.Count));
            var candidates = new NameCandidates(document, catalog);
            foreach (var sentence in document.Sentences)
            {
                if (document.LanguageOf(sentence) is { } pack && taggers(pack) is { } tagger)
                {
                    cancellation.ThrowIfCancellationRequested();
                    tagger.Tag(document.Text, sentence.FirstToken, sentence.EndToken, marks.AsSpan(sentence.FirstToken, sentence.Count), lattice);
                    candidates.Add(sentence, pack, tagger, lattice);
                }
            }

            candidates.Complete();
            return candidates.All;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(marks);
            _lattices.Add(lattice);
        }
    }
}
