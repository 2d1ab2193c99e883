using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Status.Completion;
using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Tables;
using ScoExtract.Text;

namespace ScoExtract.Status;

/// <summary>Finds who got, lost, asked for or holds which status where. Immutable, so safe to share between threads.</summary>
/// <remarks>Every token is asked once whether a trigger starts there; only sentences that hold one, and a name, cost more.</remarks>
internal sealed class StatusComponent : IPipelineComponent
{
    // The tables of a language are read when its first sentence comes: most documents hold one or two.
    private readonly Dictionary<string, Lazy<StatusLexicon?>> _lexicons = new(StringComparer.Ordinal);

    private readonly IArgumentRanker? _ranker;

    /// <summary>Makes the component.</summary>
    /// <param name="packs">The languages.</param>
    /// <param name="tokenizer">What cuts texts into tokens.</param>
    /// <param name="ranker">Judges what may complete changes that the rules find no subject or organization for; null to let them fall.</param>
    public StatusComponent(IEnumerable<LanguagePack> packs, Tokenizer tokenizer, IArgumentRanker? ranker)
    {
        _ranker = ranker;
        foreach (var pack in packs)
        {
            _lexicons.Add(pack.Code, new Lazy<StatusLexicon?>(() => StatusLexicon.TryLoad(pack, tokenizer)));
        }
    }

    private StatusComponent(Dictionary<string, Lazy<StatusLexicon?>> lexicons, IArgumentRanker? ranker) => (_lexicons, _ranker) = (lexicons, ranker);

    /// <summary>The component's name.</summary>
    public const string ComponentName = "status";

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <summary>The same component with another judge of what may complete changes; null for none.</summary>
    public StatusComponent With(IArgumentRanker? ranker) => new(_lexicons, ranker);

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

        StatusLexicon? LexiconOf(Sentence sentence) => document.LanguageOf(sentence) is { } pack ? Lexicon(pack) : null;
        Discourse? discourse = null;
        TableReader? tables = null;
        List<StatusFact> listed = [];
        if (document.Sentences.Count > 1)
        {
            // A table stands by itself: what it leaves out its heading or the document tells.
            discourse = new Discourse(document) { PreviousFrom = int.MaxValue, RecentFrom = int.MaxValue, ParagraphFrom = int.MaxValue };
            tables = new TableReader(document, references, discourse, new SectionStatus(document, references, LexiconOf));
            listed.AddRange(tables.Read(token => LexiconOf(document.Sentences[document.SentenceAt(token)])));
        }

        var sections = new SectionStatus(document, references, LexiconOf);
        var (told, stated) = (-1, 0);
        var dates = new LineDates(document);
        var entries = new EntryStates(document);
        var facts = new List<StatusFact>();
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var sentence = document.Sentences[s];
            if (tables is not null && tables.IsRow(sentence))
            {
                continue;
            }

            var over = dates.Over(s);
            sections.Over(s, out var section);
            var entry = entries.Over(s);
            if (document.LanguageOf(sentence) is not { } pack || Lexicon(pack) is not { } lexicon || !gate.Opens(sentence, lexicon, follows: entry.Count > 0 || (told >= 0 && told >= s - Recollection.LookBack && document.Sentences[told].Paragraph == sentence.Paragraph)))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            discourse ??= new Discourse(document);
            (discourse.SectionStatus, discourse.LineDate, discourse.Entry) = (section, over, entry);
            (discourse.Sentence, discourse.Actor) = (s, Recollection.Actor(document, s));
            (discourse.SentenceFrom, discourse.SentenceTo) = (document.Text[sentence.FirstToken].Start, document.Text[sentence.EndToken - 1].End);
            discourse.PreviousFrom = Recollection.Start(document, s, 1);
            discourse.RecentFrom = Recollection.Start(document, s, Recollection.LookBack);
            discourse.ParagraphFrom = Recollection.Start(document, s, Recollection.ParagraphReach);
            if (told < s - Recollection.LookBack || (told >= 0 && document.Sentences[told].Paragraph != sentence.Paragraph))
            {
                discourse.Remember(null);
            }

            if (stated < s - Recollection.LookBack || document.Sentences[stated].Paragraph != sentence.Paragraph)
            {
                (discourse.LastStatus, discourse.LastOrganization) = (null, null);
            }

            foreach (var part in RunInActs.Parts(document, sentence, discourse.Acts.RunsInFrom(s)))
            {
                var items = ItemReader.Read(document, references, part, lexicon);
                ApplicationPointers.Read(items, discourse);
                if (SentenceContext.DeniesTwice(pack.Code))
                {
                    Restrictions.Read(items);
                }

                items = part == sentence ? NamedNext.Complete(document, references, s, items, lexicon) : items;
                var groups = GroupReader.Read(items);
                ClauseOpeners.Mark(items, groups);
                discourse.Before = new NamesBefore(document, references, s, lexicon, discourse, items);

                // "The League grants observer status to others. Eritrea obtained this status in 2003."
                if (StatusNouns.Only(items) is { } named)
                {
                    (stated, discourse.LastStatus, discourse.LastOrganization) = (s, named, null);
                }

                foreach (var candidate in new FactBuilder(new SentenceContext(items, groups, discourse, document.Text, pack.Code), _ranker).Build())
                {
                    var fact = Signature.Complete(candidate.Fact, document, references, s, lexicon);
                    facts.Add(fact);
                    discourse.Note(fact.Organization);
                    (stated, discourse.LastStatus, discourse.LastOrganization) = (s, fact.Status, fact.Organization);
                    if (fact.Kind == StatusFactKind.Change)
                    {
                        discourse.Remember(fact, further: told == s);
                        told = s;
                    }
                }
            }
        }

        facts.AddRange(listed);
        FactMerger.Merge([.. PastPlans.Settle(facts, document.DocumentDate)], document.StatusFacts);
    }

    private StatusLexicon? Lexicon(LanguagePack pack) => _lexicons.GetValueOrDefault(pack.Code)?.Value;
}
