using System.Globalization;
using System.Text;
using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;
using ScoExtract.Names.Unlisted;

namespace ScoExtract.Learning.Ranking;

/// <summary>A ranker of the names of one language. Immutable, so safe to share between threads.</summary>
public sealed class TrainedRanker
{
    private readonly NameRanker _ranker;

    internal TrainedRanker(string language, int version, IReadOnlyList<TaggedSentence> sentences, int candidates, NameRanker ranker)
    {
        (Language, Version, Sentences, Candidates) = (language, version, sentences, candidates);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write($"# ranker-{language}, version {version}: the weights of what speaks for a candidate to be neither, a place or an organization\n");
        ranker.Write(text);
        Bytes = Encoding.UTF8.GetBytes(text.ToString());

        // What is evaluated is what the file gives back.
        _ranker = NameRanker.Read(TsvTable.Read("trained", new StringReader(text.ToString())));
    }

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Language { get; }

    /// <summary>Version of the model, from 1.</summary>
    public int Version { get; }

    /// <summary>What it was trained on.</summary>
    public IReadOnlyList<TaggedSentence> Sentences { get; }

    /// <summary>Number of candidates it was trained on.</summary>
    public int Candidates { get; }

    /// <summary>The model file, a table of weights; the same corpus gives the same bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Compares the names that the library finds in a corpus, with the language's built-in tagger, with the corpus's own.</summary>
    /// <param name="sentences">Tagged sentences that were not trained on.</param>
    /// <returns>The scores without the ranker, and with it.</returns>
    public (IReadOnlyList<TaggerScore> Without, IReadOnlyList<TaggerScore> With) Evaluate(IReadOnlyList<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var pipeline = new RankingPipeline();
        var tagger = TaggerLibrary.For(LanguagePack.Load(Language));
        var documents = CorpusDocument.Of(sentences).ToArray();
        return (pipeline.Evaluate(Language, tagger, null, documents), pipeline.Evaluate(Language, tagger, _ranker, documents));
    }
}
