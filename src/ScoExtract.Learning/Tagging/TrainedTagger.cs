using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Learning.Tagging;

/// <summary>A tagger for the names of one language, trained or read from its file. Not safe to share between threads.</summary>
public sealed class TrainedTagger
{
    // Of three sentences one is trained on with a space between any two words: texts come badly joined, too.
    private const int SpacedEvery = 3;

    private readonly byte[] _bytes;
    private readonly LinearTagger _tagger;
    private readonly SentenceEncoder _encoder;
    private readonly TagLattice _lattice = new();

    private TrainedTagger(byte[] bytes, TaggerModel model, SentenceEncoder encoder) =>
        (_bytes, _tagger, _encoder) = (bytes, new LinearTagger(model, encoder.Clitics), encoder);

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Language => _tagger.Model.Language;

    internal LinearTagger Tagger => _tagger;

    /// <summary>Version of the model, from 1.</summary>
    public int Version => _tagger.Model.Version;

    /// <summary>The model file; the same sentences and options give the same bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Trains a tagger. Takes a few seconds for half a million words, and about 200 bytes of memory a word.</summary>
    /// <param name="language">ISO 639-1 code of the sentences; there must be a language pack for it.</param>
    /// <param name="version">Version of the model, from 1.</param>
    /// <param name="sentences">The tagged sentences.</param>
    /// <param name="options">How to train.</param>
    /// <exception cref="ArgumentException">There is no language pack for <paramref name="language"/>, or there are no sentences.</exception>
    public static TrainedTagger Train(string language, int version, IReadOnlyList<TaggedSentence> sentences, TaggerTrainingOptions options) =>
        Train(language, version, sentences, null, options, null);

    internal static TrainedTagger Train(string language, int version, IReadOnlyList<TaggedSentence> sentences, SilverLabels? silver, TaggerTrainingOptions options, MarkRecord? record)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (sentences.Count == 0)
        {
            throw new ArgumentException("There are no sentences to learn from.", nameof(sentences));
        }

        var encoder = new SentenceEncoder(language, options.Bits, record);
        var encoded = sentences.Select((s, i) => encoder.Encode(s, i % SpacedEvery == SpacedEvery - 1))
            .Concat(silver?.Of(language, encoder).Select(encoder.Encode) ?? []).ToArray();
        var bytes = TaggerModelFile.Write(new TaggerTrainer(options).Train(encoded, language, version));

        // What is evaluated is what the file gives back.
        return new TrainedTagger(bytes, TaggerModelFile.Read("trained", bytes, language), encoder);
    }

    /// <summary>Reads a tagger from its file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">ISO 639-1 code of the language it must be for.</param>
    /// <exception cref="Languages.DataFormatException">The file is no model, is damaged, or is of another version or language.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TrainedTagger Read(string path, string language)
    {
        var bytes = File.ReadAllBytes(path);
        var model = TaggerModelFile.Read(path, bytes, language);
        return new TrainedTagger(bytes, model, new SentenceEncoder(language, model.Bits));
    }

    /// <summary>Compares the names that the tagger alone finds in a corpus with the corpus's own.</summary>
    /// <param name="sentences">Tagged sentences that were not trained on.</param>
    public IReadOnlyList<TaggerScore> Evaluate(IReadOnlyList<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var evaluation = new TaggerEvaluation();
        foreach (var sentence in sentences)
        {
            var rendered = RenderedSentence.Of(sentence, spaced: false);
            evaluation.Add(sentence, rendered.Words, _encoder.Read(rendered.Text, (text, marks) => Find(text, marks, 0)));
        }

        return evaluation.Scores;
    }

    /// <summary>The names in a sentence of the training data that are at least as probable as asked for.</summary>
    internal List<(TextSpan Span, TagType Type)> Find(string sentence, double probability) =>
        _encoder.ReadForTraining(sentence, (text, marks) => Find(text, marks, probability));

    private List<(TextSpan Span, TagType Type)> Find(TokenizedText text, byte[] marks, double probability)
    {
        var found = new List<(TextSpan, TagType)>();
        _tagger.Tag(text, 0, text.Count, marks, _lattice);
        for (var at = 0; _lattice.TryNext(at, out var name); at = name.End)
        {
            if (probability <= 0 || _lattice.Probability(name.First, name.End, name.Type) >= probability)
            {
                found.Add((text.Span(name.First, name.End - 1), name.Type));
            }
        }

        return found;
    }
}
