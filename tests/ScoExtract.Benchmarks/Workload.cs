using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Unlisted;
using ScoExtract.Pipeline;
using ScoExtract.Text;

namespace ScoExtract.Benchmarks;

/// <summary>What is measured, each over the same documents: the steps of the ground floor and the whole pipeline.</summary>
internal sealed class Workload
{
    private readonly string[] _documents;
    private readonly Engines _engines;
    private readonly TagLattice _lattice = new();

    // Made with the first pass, which is never the best.
    private (DocumentContext Context, byte[] Marks)[]? _marked;

    private Workload(string[] documents, Engines engines)
    {
        (_documents, _engines) = (documents, engines);
        Bytes = documents.Sum(System.Text.Encoding.UTF8.GetByteCount);
    }

    /// <summary>Documents, divided.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="part">About how many bytes of UTF-8 in each part.</param>
    public static Workload[] Create(string[] documents, int part)
    {
        var engines = new Engines(documents);
        var parts = Math.Max(1, documents.Sum(System.Text.Encoding.UTF8.GetByteCount) / part);
        return [.. documents.Chunk((documents.Length + parts - 1) / parts).Select(d => new Workload(d, engines))];
    }

    /// <summary>UTF-8 bytes of all documents.</summary>
    public long Bytes { get; }

    public int Tokenize()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _engines.Tokenizer.Tokenize(document);
            count += text.Count;
        }

        return count;
    }

    public int Split()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _engines.Tokenizer.Tokenize(document);
            count += _engines.Splitter.Split(text).Count;
        }

        return count;
    }

    public int Identify()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _engines.Tokenizer.Tokenize(document);
            count += _engines.Identifier.Identify(text.Tokens).Length;
        }

        return count;
    }

    /// <param name="names">5,000 or 50,000.</param>
    public int LookUp(int names)
    {
        var gazetteer = _engines.Gazetteers[names];
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _engines.Tokenizer.Tokenize(document);
            for (var i = 0; i < text.Count; i++)
            {
                count += gazetteer.FindAll(text, i, hits);
            }
        }

        return count;
    }

    /// <summary>The taggers alone, on texts that were cut and looked up before.</summary>
    /// <returns>Number of tokens.</returns>
    public int Tag()
    {
        var count = 0;
        foreach (var (context, marks) in _marked ??= [.. _documents.Select(Mark)])
        {
            foreach (var sentence in context.Sentences)
            {
                if (context.LanguageOf(sentence) is { } pack && TaggerLibrary.For(pack) is { } tagger)
                {
                    tagger.Tag(context.Text, sentence.FirstToken, sentence.EndToken, marks.AsSpan(sentence.FirstToken, sentence.Count), _lattice);
                    count += sentence.Count;
                }
            }
        }

        return count;
    }

    public int Extract(IExtractor extractor)
    {
        var count = 0;
        foreach (var document in _documents)
        {
            var result = extractor.Extract(new Document("benchmark", document));
            count += result.Mentions.Count + result.StatusFacts.Count;
        }

        return count;
    }

    /// <summary>What each step of the pipeline costs for all documents.</summary>
    public Stopwatches TimeComponents()
    {
        var watches = new Stopwatches();
        foreach (var document in _documents)
        {
            watches.Start();
            var context = _engines.Analyzer.Analyze(new Document("benchmark", document));
            using var text = context.Text;
            watches.Stop("analysis", 0);
            foreach (var component in _engines.Components)
            {
                var before = (context.Candidates.Count, context.References.Count, context.Mentions.Count, context.StatusFacts.Count);
                watches.Start();
                component.Process(context, default);
                watches.Stop(component.Name, Math.Max(0, context.Candidates.Count - before.Item1) + context.References.Count - before.Item2
                    + context.Mentions.Count - before.Item3 + context.StatusFacts.Count - before.Item4);
            }
        }

        return watches;
    }

    private (DocumentContext Context, byte[] Marks) Mark(string document)
    {
        var context = _engines.Analyzer.Analyze(new Document("benchmark", document));
        _engines.Components.First(c => c.Name == "names").Process(context, default);
        var marks = new byte[context.Text.Count];
        NameMarks.Fill(context, marks);
        return (context, marks);
    }
}
