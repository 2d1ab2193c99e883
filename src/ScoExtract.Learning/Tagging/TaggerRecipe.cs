using ScoExtract.Languages;

namespace ScoExtract.Learning.Tagging;

/// <summary>How the library's taggers are made of tagged corpora and a parallel text. The same input gives the same models, byte by byte.</summary>
/// <remarks>
/// Each language is trained on its corpus first. These taggers then label the parallel text, where names count that
/// taggers of at least two languages find in the same sentence, and each is trained anew on its corpus and on that. A language
/// without a corpus learns from those of others, put into its words by a dictionary that the parallel text gives.
/// </remarks>
/// <param name="corpora">For each language that has one its tagged corpus.</param>
/// <param name="parallel">The same sentences in all languages; null to train on the corpora alone.</param>
public sealed class TaggerRecipe(IReadOnlyDictionary<string, IReadOnlyList<TaggedSentence>> corpora, ParallelText? parallel)
{
    // A small corpus needs every feature; a translated one must not be trusted word for word.
    private const int SmallCorpus = 200_000;
    private const float TranslatedDropout = 0.2f;

    // Damaged words find no translation.
    private const string DamagedMark = "OCR";

    private static readonly string[] Teachers = ["fr", "en"];

    private readonly Dictionary<string, TrainedTagger> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkRecord> _records = new(StringComparer.Ordinal);
    private SilverLabels? _silver;

    /// <summary>Told what is being done, a line each.</summary>
    public Action<string>? Progress { get; init; }

    /// <summary>A folder of models that were trained on the same data: what the tables listed in it then is used in place of what they list today, so that the models come out byte by byte. Null for today's tables.</summary>
    public string? Listed { get; init; }

    /// <summary>The languages that a tagger can be trained for.</summary>
    public IEnumerable<string> Languages => LanguagePack.BuiltIn.Where(l => corpora.ContainsKey(l) || CanTranslate(l));

    /// <summary>Trains the tagger of a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="version">Version of the model, from 1.</param>
    /// <exception cref="ArgumentException">There is nothing to train that language on.</exception>
    /// <exception cref="DataFormatException">A record in <see cref="Listed"/> is damaged.</exception>
    /// <exception cref="IOException">A record in <see cref="Listed"/> cannot be read.</exception>
    public TrainedTagger Train(string language, int version)
    {
        if (!Languages.Contains(language))
        {
            throw new ArgumentException($"There is neither a corpus of '{language}' nor a parallel text to make one with.", nameof(language));
        }

        var (sentences, options) = Material(language);
        Progress?.Invoke($"{language}: {sentences.Count} sentences");
        var tagger = TrainedTagger.Train(language, version, sentences, Silver(version), options, Record(language, version));
        if (Record(language, version).Missing is > 0 and var missing)
        {
            Progress?.Invoke($"{language}: {missing} texts are not in the record of {Listed}; today's tables were asked");
        }

        return tagger;
    }

    /// <summary>What the tables know, or knew, of a language's training texts.</summary>
    internal MarkRecord Record(string language, int version)
    {
        if (!_records.TryGetValue(language, out var record))
        {
            record = Listed is null ? new MarkRecord() : MarkRecord.Read(TaggerModelFolder.RecordPath(Listed, language, version));
            _records.Add(language, record);
        }

        return record;
    }

    /// <summary>What a language is trained with, apart from the parallel text.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public (IReadOnlyList<TaggedSentence> Sentences, TaggerTrainingOptions Options) Material(string language)
    {
        if (corpora.TryGetValue(language, out var corpus))
        {
            var small = corpus.Sum(s => s.Words.Count) < SmallCorpus;
            return (corpus, small ? new TaggerTrainingOptions { Dropout = 0 } : new TaggerTrainingOptions());
        }

        var translated = new List<TaggedSentence>();
        foreach (var teacher in Teachers.Where(corpora.ContainsKey))
        {
            var translator = WordTranslator.Learn(parallel!, teacher, language);
            translated.AddRange(corpora[teacher].Where(s => !s.Source.Contains(DamagedMark, StringComparison.Ordinal)).Select(translator.Translate));
        }

        return (translated, new TaggerTrainingOptions { Dropout = TranslatedDropout });
    }

    private bool CanTranslate(string language) =>
        parallel is not null && parallel.Languages.Contains(language) && Teachers.Any(t => corpora.ContainsKey(t) && parallel.Languages.Contains(t));

    private SilverLabels? Silver(int version)
    {
        if (parallel is null)
        {
            return null;
        }

        foreach (var language in Languages.Where(l => _silver is null && parallel.Languages.Contains(l)))
        {
            Progress?.Invoke($"{language}: first training, to label the parallel text");
            var (sentences, options) = Material(language);
            _first[language] = TrainedTagger.Train(language, version, sentences, null, options, Record(language, version));
        }

        return _silver ??= new SilverLabels(parallel, _first);
    }
}
