using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Unlisted;
using ScoExtract.Pipeline;
using ScoExtract.Text;

namespace ScoExtract.Learning.Tagging;

/// <summary>Sends sentences through the library's own tokenizer and gazetteer, so that the tagger is trained on exactly what it will see.</summary>
internal sealed class SentenceEncoder
{
    private readonly string _language;
    private readonly Catcher _catcher = new();
    private readonly Extractor _extractor;
    private readonly MarkRecord? _record;

    /// <param name="language">The language of all sentences.</param>
    /// <param name="bits">Logarithm of the number of rows.</param>
    /// <param name="record">What the tables know, or knew, of training texts; null to ask today's tables only.</param>
    public SentenceEncoder(string language, int bits, MarkRecord? record = null)
    {
        (_language, Bits, _record) = (language, bits, record);
        Clitics = new CliticSplitter(LanguagePack.Load(language));
        var builder = ExtractionPipeline.CreateBuilder();
        foreach (var name in builder.Build().ComponentNames.Where(n => n is not "names"))
        {
            builder.Remove(name);
        }

        _extractor = new Extractor(builder.AddAfter("names", _catcher).Build());
    }

    public CliticSplitter Clitics { get; }

    public int Bits { get; }

    /// <summary>Encodes a sentence for training.</summary>
    public TrainingSentence Encode(TaggedSentence sentence, bool spaced)
    {
        var rendered = RenderedSentence.Of(sentence, spaced);
        return ReadForTraining(rendered.Text, (text, marks) => new TrainingSentence(
            sentence.Source, Rows(text, marks, out var starts), starts, Labels(text, rendered.Words, sentence.Tags)));
    }

    /// <summary>Encodes a labelled text for training.</summary>
    public TrainingSentence Encode(LabelledText labelled) =>
        ReadForTraining(labelled.Text, (text, marks) => new TrainingSentence(labelled.Source, Rows(text, marks, out var starts), starts, Labels(text, labelled.Names)));

    /// <summary>The places and organizations of a training text that tables list.</summary>
    public List<(TextSpan Span, TagType Type)> Listed(string text) => ReadForTraining(text, (tokens, marks) => NameMarks.Names(marks)
        .ConvertAll(n => (tokens.Span(n.First, n.End - 1), n.IsPlace ? TagType.Place : TagType.Organization)));

    /// <summary>Calls back with the tokens of a text and their marks.</summary>
    public T Read<T>(string text, Func<TokenizedText, byte[], T> read)
    {
        T result = default!;
        _catcher.OnDocument = context =>
        {
            var marks = new byte[context.Text.Count];
            NameMarks.Fill(context, marks);
            result = read(context.Text, marks);
        };
        _extractor.Extract(new Document("sentence", text, _language));
        return result;
    }

    /// <summary>As <see cref="Read"/>, but with the marks that the record has of the text.</summary>
    public T ReadForTraining<T>(string text, Func<TokenizedText, byte[], T> read) => Read(text, (tokens, marks) =>
    {
        _record?.Apply(text, marks);
        return read(tokens, marks);
    });

    /// <summary>The label of each token, from the tags of the corpus's words that the tokens lie in.</summary>
    internal static byte[] Labels(TokenizedText text, ReadOnlySpan<TextSpan> words, IReadOnlyList<string> tags)
    {
        var labels = new byte[text.Count];
        var (word, last) = (0, -1);
        for (var token = 0; token < labels.Length; token++)
        {
            while (word < words.Length - 1 && words[word].End <= text[token].Start)
            {
                word++;
            }

            if (TagNames.TypeOf(tags[word]) is { } type)
            {
                int previous = token > 0 ? labels[token - 1] : TagLabels.Outside;
                var goesOn = (tags[word][0] == 'I' || word == last) && (previous == TagLabels.Begin(type) || previous == TagLabels.Inside(type));
                labels[token] = (byte)(goesOn ? TagLabels.Inside(type) : TagLabels.Begin(type));
            }

            last = word;
        }

        return labels;
    }

    private static byte[] Labels(TokenizedText text, IReadOnlyList<(TextSpan Span, TagType Type)> names)
    {
        var labels = new byte[text.Count];
        foreach (var (span, type) in names)
        {
            var label = TagLabels.Begin(type);
            for (var token = text.IndexAt(span.Start); token < text.Count && text[token].Start < span.End; token++)
            {
                labels[token] = (byte)label;
                label = TagLabels.Inside(type);
            }
        }

        return labels;
    }

    private int[] Rows(TokenizedText text, byte[] marks, out int[] starts)
    {
        var forms = new TokenForm[text.Count + (2 * TagFeatures.Window)];
        var casing = TagFeatures.Fill(text, 0, text.Count, marks, Clitics, forms);
        starts = new int[text.Count + 1];
        var rows = new List<int>(text.Count * 36);
        Span<int> buffer = stackalloc int[TagFeatures.Most];
        for (var token = 0; token < text.Count; token++)
        {
            var count = TagFeatures.Extract(forms, token, casing, Bits, buffer);
            rows.AddRange(buffer[..count]);
            starts[token + 1] = rows.Count;
        }

        return [.. rows];
    }

    private sealed class Catcher : IPipelineComponent
    {
        public string Name => "catcher";

        public Action<DocumentContext> OnDocument { get; set; } = _ => { };

        public void Process(DocumentContext document, CancellationToken cancellation) => OnDocument(document);
    }
}
