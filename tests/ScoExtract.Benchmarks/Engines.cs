using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Pipeline;
using ScoExtract.Text;

namespace ScoExtract.Benchmarks;

/// <summary>The parts of the library that are measured by themselves, with every built-in language.</summary>
internal sealed class Engines
{
    /// <param name="documents">What they will read; some names of the gazetteers are taken from there.</param>
    public Engines(string[] documents)
    {
        var packs = LanguagePack.BuiltIn.Select(LanguagePack.Load).ToArray();
        Splitter = new SentenceSplitter(packs.SelectMany(p => p.Abbreviations));
        Identifier = new LanguageIdentifier(packs);
        Analyzer = new TextAnalyzer(packs);
        Components = BuiltInComponents.Create(packs, Analyzer.Tokenizer, []);
        Gazetteers = new[] { 5_000, 50_000 }.ToDictionary(n => n, n => Build(NovelText.Names(documents, n)));
    }

    public Tokenizer Tokenizer => Analyzer.Tokenizer;

    public SentenceSplitter Splitter { get; }

    public LanguageIdentifier Identifier { get; }

    public TextAnalyzer Analyzer { get; }

    /// <summary>Those of the pipeline, in order.</summary>
    public IReadOnlyList<IPipelineComponent> Components { get; }

    /// <summary>By their number of names: 5,000 and 50,000.</summary>
    public IReadOnlyDictionary<int, Gazetteer> Gazetteers { get; }

    private Gazetteer Build(string[] names)
    {
        var builder = new GazetteerBuilder(Tokenizer);
        for (var i = 0; i < names.Length; i++)
        {
            builder.Add(names[i], i);
        }

        return builder.Build();
    }
}
