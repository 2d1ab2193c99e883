using NodaTime;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Components;

/// <summary>A document on its way through the pipeline: its tokens and what the components have found so far. Used by one thread at a time.</summary>
public sealed class DocumentContext
{
    private readonly LanguagePack?[] _paragraphLanguages;

    internal DocumentContext(Document document, TokenizedText text, IReadOnlyList<Sentence> sentences, LanguagePack?[] paragraphLanguages, LanguagePack? language, string languageCode)
    {
        Document = document;
        Text = text;
        Sentences = sentences;
        _paragraphLanguages = paragraphLanguages;
        Language = language;
        LanguageCode = languageCode;
        DocumentDate = document.Date;
    }

    /// <summary>The document as it was given.</summary>
    public Document Document { get; }

    /// <summary>Its tokens. Not to be kept beyond <see cref="IPipelineComponent.Process"/>: their buffer is used for the next document.</summary>
    public TokenizedText Text { get; }

    /// <summary>Its sentences, in order, together covering every token.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The pack of the main language; null when no pack fits.</summary>
    public LanguagePack? Language { get; }

    /// <summary>Code of the main language, <c>und</c> when it is not known.</summary>
    public string LanguageCode { get; }

    /// <summary>The day the document is of: given, else set by the component that finds it in the text, else null.</summary>
    public LocalDate? DocumentDate { get; set; }

    /// <summary>What recognizers proposed; emptied by the resolver, which refuses a span outside the text.</summary>
    public IList<MentionCandidate> Candidates { get; } = new List<MentionCandidate>();

    /// <summary>The flat set of mentions, sorted by start; filled by the resolver, refined by later components.</summary>
    public IList<Mention> Mentions { get; } = new List<Mention>();

    /// <summary>Words that point to entities without being mentions, sorted by start within one component's additions.</summary>
    public IList<EntityReference> References { get; } = new List<EntityReference>();

    /// <summary>Hashes of the acronyms that the document defines as something that is no name; null where it defines none.</summary>
    internal HashSet<ulong>? DefinedThings { get; set; }

    /// <summary>References to the Treaty Series, sorted by start.</summary>
    public IList<TreatyReference> TreatyReferences { get; } = new List<TreatyReference>();

    /// <summary>The status facts found.</summary>
    public IList<StatusFact> StatusFacts { get; } = new List<StatusFact>();

    /// <summary>Remarks for the caller.</summary>
    public IList<Diagnostic> Diagnostics { get; } = new List<Diagnostic>();

    /// <summary>The pack of a sentence's own language (a paragraph may be in another one than the document); the document's where its words do not tell.</summary>
    /// <param name="sentence">A sentence of <see cref="Sentences"/>.</param>
    public LanguagePack? LanguageOf(Sentence sentence) =>
        sentence.Paragraph < _paragraphLanguages.Length ? _paragraphLanguages[sentence.Paragraph] ?? Language : Language;

    /// <summary>Index in <see cref="Sentences"/> of the sentence that holds a token.</summary>
    /// <param name="token">A token index.</param>
    /// <returns>The index; that of the last sentence for a token beyond the end, 0 where there is none.</returns>
    public int SentenceAt(int token)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
