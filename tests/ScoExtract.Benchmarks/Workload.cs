using System.Diagnostics;
using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Pipeline;
using ScoExtract.Text;

namespace ScoExtract.Benchmarks;

/// <summary>What is measured, each over the same documents: the steps of the ground floor and the whole pipeline.</summary>
internal sealed class Workload
{
    private readonly string[] _documents;
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly LanguageIdentifier _identifier;
    private readonly Dictionary<int, Gazetteer> _gazetteers = [];
    private readonly Lazy<Extractor> _extractor = new(Extractor.CreateDefault);
    private readonly TextAnalyzer _analyzer;
    private readonly List<IPipelineComponent> _components;

    public Workload(int bytes)
    {
        var packs = LanguagePack.BuiltIn.Select(LanguagePack.Load).ToArray();
        _documents = NovelText.Documents(bytes);
        _tokenizer = new Tokenizer(packs.SelectMany(p => p.Elisions));
        _splitter = new SentenceSplitter(packs.SelectMany(p => p.Abbreviations));
        _identifier = new LanguageIdentifier(packs);
        _analyzer = new TextAnalyzer(packs);
        _components = BuiltInComponents.Create(packs, _analyzer.Tokenizer, []);
        Bytes = _documents.Sum(System.Text.Encoding.UTF8.GetByteCount);
        foreach (var names in new[] { 5_000, 50_000 })
        {
            _gazetteers[names] = Build(NovelText.Names(_documents, names));
        }
    }

    /// <summary>UTF-8 bytes of all documents.</summary>
    public long Bytes { get; }

    public int Tokenize()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _tokenizer.Tokenize(document);
            count += text.Count;
        }

        return count;
    }

    public int Split()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _tokenizer.Tokenize(document);
            count += _splitter.Split(text).Count;
        }

        return count;
    }

    public int Identify()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _tokenizer.Tokenize(document);
            _identifier.Identify(text.Tokens, out var evidence);
            count += evidence;
        }

        return count;
    }

    /// <param name="names">5,000 or 50,000.</param>
    public int LookUp(int names)
    {
        var gazetteer = _gazetteers[names];
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        var count = 0;
        foreach (var document in _documents)
        {
            using var text = _tokenizer.Tokenize(document);
            for (var i = 0; i < text.Count; i++)
            {
                count += gazetteer.FindAll(text, i, hits);
            }
        }

        return count;
    }

    public int Extract()
    {
        var count = 0;
        foreach (var document in _documents)
        {
            count += _extractor.Value.Extract(new Document("benchmark", document)).Mentions.Count;
        }

        return count;
    }

    /// <summary>Seconds that each step of the pipeline takes for all documents, by its name.</summary>
    public Dictionary<string, double> TimeComponents()
    {
        var seconds = new Dictionary<string, double>();
        foreach (var document in _documents)
        {
            var start = Stopwatch.GetTimestamp();
            var context = _analyzer.Analyze(new Document("benchmark", document));
            Add("analysis", start);
            foreach (var component in _components)
            {
                start = Stopwatch.GetTimestamp();
                component.Process(context, default);
                Add(component.Name, start);
            }

            context.Text.Dispose();
        }

        return seconds;

        void Add(string name, long start) => seconds[name] = seconds.GetValueOrDefault(name) + Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public Gazetteer Build(string[] names)
    {
        var builder = new GazetteerBuilder(_tokenizer);
        for (var i = 0; i < names.Length; i++)
        {
            builder.Add(names[i], i);
        }

        return builder.Build();
    }
}
