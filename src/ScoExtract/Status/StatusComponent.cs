using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Status;

/// <summary>Finds who got, lost, asked for or holds which status where. Immutable, so safe to share between threads.</summary>
/// <remarks>Every token is asked once whether a trigger starts there; only sentences that hold one, and a name, cost more.</remarks>
internal sealed class StatusComponent : IPipelineComponent
{
    // How many sentences back "there", "both countries" and "it" are looked for.
    private const int LookBack = 2;

    private readonly Dictionary<string, StatusLexicon> _lexicons = new(StringComparer.Ordinal);

    public StatusComponent(IEnumerable<LanguagePack> packs, Tokenizer tokenizer)
    {
        foreach (var pack in packs)
        {
            if (StatusLexicon.TryLoad(pack, tokenizer) is { } lexicon)
            {
                _lexicons.Add(pack.Code, lexicon);
            }
        }
    }

    /// <inheritdoc/>
    public string Name => "status";

    /// <summary>The tables, by language.</summary>
    internal IReadOnlyDictionary<string, StatusLexicon> Lexicons => _lexicons;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Mentions.Count + document.References.Count == 0)
        {
            return;
        }

        var references = document.References.ToArray();
        Array.Sort(references, (a, b) => a.Span.CompareTo(b.Span));
        var gate = new SentenceGate(document, references);
        if (!gate.HasOrganization)
        {
            return;
        }

        Discourse? discourse = null;
        var told = -1;
        var facts = new List<StatusFact>();
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var sentence = document.Sentences[s];
            if (document.LanguageOf(sentence) is not { } pack || _lexicons.GetValueOrDefault(pack.Code) is not { } lexicon || !gate.Opens(sentence, lexicon))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            discourse ??= new Discourse(document);
            discourse.RecentFrom = document.Text[document.Sentences[Recent(document, s)].FirstToken].Start;
            var items = ItemReader.Read(document, references, sentence, lexicon);
            var groups = GroupReader.Read(items);
            if (SentenceContext.MayDropSubject(pack.Code) || items.Exists(i => i.Is(CueKind.Inherit) || i.Is(CueKind.Subject)))
            {
                Recall(document, references, s, lexicon, discourse);
            }

            if (told < s - LookBack || (told >= 0 && document.Sentences[told].Paragraph != sentence.Paragraph))
            {
                discourse.LastChange = null;
            }

            foreach (var candidate in new FactBuilder(new SentenceContext(items, groups, discourse, document.Text, pack.Code)).Build())
            {
                var fact = Signature.Complete(candidate.Fact, document, s, lexicon);
                facts.Add(fact);
                if (fact.Kind == StatusFactKind.Change)
                {
                    (told, discourse.LastChange) = (s, fact);
                }
            }
        }

        if (document.Sentences.Count > 1 && TableReader.MayHold(document.Text.Raw))
        {
            discourse ??= new Discourse(document);
            var tables = new TableReader(document, references, discourse);
            facts.AddRange(tables.Read(token => document.LanguageOf(document.Sentences[document.SentenceAt(token)]) is { } pack ? _lexicons.GetValueOrDefault(pack.Code) : null));
        }

        FactMerger.Merge(facts, document.StatusFacts);
    }

    // The first of the few sentences of the same paragraph that are still in mind.
    private static int Recent(DocumentContext document, int sentence)
    {
        var first = sentence;
        while (first > 0 && first > sentence - LookBack && document.Sentences[first - 1].Paragraph == document.Sentences[sentence].Paragraph)
        {
            first--;
        }

        return first;
    }

    /// <summary>Reads the sentences before, for what a pointing word may point to.</summary>
    private static void Recall(DocumentContext document, EntityReference[] references, int sentence, StatusLexicon lexicon, Discourse discourse)
    {
        (discourse.LastSubject, discourse.LastList, discourse.LastDate, discourse.LastPlace) = (null, null, null, null);
        for (var s = sentence - 1; s >= 0 && s >= sentence - LookBack; s--)
        {
            var items = ItemReader.Read(document, references, document.Sentences[s], lexicon);
            var groups = GroupReader.Read(items);
            var states = groups.FindAll(g => !g.OfOrganizations && !g.OfCity && !g.IsAnaphor && !g.IsException);
            discourse.LastSubject ??= states.Find(g => g.Preposition.Length == 0 && !g.InParentheses) ?? states.Find(g => g.Preposition is "" or "of" or "to");
            discourse.LastList ??= states.FindLast(g => g.Members.Count > 1);
            if (s == sentence - 1)
            {
                discourse.LastDate = items.FindLast(i => i.Kind == ItemKind.Date).Mention as DateMention;
                discourse.LastPlace = items.FindLast(i => i.Kind == ItemKind.City).Id;
            }
        }
    }
}
