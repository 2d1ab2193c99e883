using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Pipeline;

/// <summary>The first step, before all components: tokens, sentences and languages of a document. Safe to share between threads.</summary>
internal sealed class TextAnalyzer
{
    // Fewer function words than this do not make a paragraph a foreign one, and it need not be read further than this to tell.
    private const int ForeignEvidence = 3;
    private const int EnoughTokens = 100;

    private readonly Dictionary<string, LanguagePack> _packs;
    private readonly Dictionary<string, SentenceSplitter> _splitters;
    private readonly SentenceSplitter _anySplitter;
    private readonly LanguageIdentifier _identifier;

    public TextAnalyzer(IReadOnlyList<LanguagePack> packs)
    {
        _packs = packs.ToDictionary(p => p.Code, StringComparer.Ordinal);
        Tokenizer = new Tokenizer(packs.SelectMany(p => p.Elisions));
        _splitters = packs.ToDictionary(p => p.Code, p => new SentenceSplitter(p.Abbreviations), StringComparer.Ordinal);
        _anySplitter = new SentenceSplitter(packs.SelectMany(p => p.Abbreviations));
        _identifier = new LanguageIdentifier(packs);
    }

    public Tokenizer Tokenizer { get; }

    public DocumentContext Analyze(Document document)
    {
        if (document.Language is { } given && !_packs.ContainsKey(given))
        {
            throw new ArgumentException($"There is no language pack for '{given}', the language of the document '{document.Id}'; there are {string.Join(", ", _packs.Keys)}.", nameof(document));
        }

        var text = Tokenizer.Tokenize(document.Text);
        var code = document.Language ?? _identifier.Identify(text.Tokens);
        var sentences = _splitters.GetValueOrDefault(code, _anySplitter).Split(text);
        return new DocumentContext(document, text, sentences, ForeignParagraphs(text, sentences, code), _packs.GetValueOrDefault(code), code);
    }

    // By paragraph; empty when all are in the main language.
    private LanguagePack?[] ForeignParagraphs(TokenizedText text, IReadOnlyList<Sentence> sentences, string main)
    {
        LanguagePack?[] foreign = [];
        for (var i = 0; i < sentences.Count;)
        {
            var (first, paragraph) = (i, sentences[i].Paragraph);
            while (i < sentences.Count && sentences[i].Paragraph == paragraph)
            {
                i++;
            }

            var tokens = text.Tokens[sentences[first].FirstToken..sentences[i - 1].EndToken];
            tokens = tokens[..Math.Min(tokens.Length, EnoughTokens)];
            var code = _identifier.Identify(tokens);
            if (code != main && _packs.TryGetValue(code, out var pack) && _identifier.Evidence(tokens, code) >= ForeignEvidence)
            {
                foreign = foreign.Length > 0 ? foreign : new LanguagePack?[sentences[^1].Paragraph + 1];
                foreign[paragraph] = pack;
            }
        }

        return foreign;
    }
}
