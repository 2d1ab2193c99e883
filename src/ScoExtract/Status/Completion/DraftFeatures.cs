using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>Describes a draft that lacks something to the ranker: its frame, what it lacks, and what kind of sentence it stands in.</summary>
internal sealed class DraftFeatures(SentenceContext sentence)
{
    /// <summary>The features of a draft; no name, date or word of the text is among them.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="whole">The drafts of the sentence that lack nothing.</param>
    public List<string> Of(FactDraft draft, List<FactDraft> whole)
    {
        var (p, items) = (draft.P, sentence.Items);
        var rule = p.Cue.Id;
        List<string> features =
        [
            "language:" + sentence.Language,
            "frame:" + rule[(rule.IndexOf('.', StringComparison.Ordinal) + 1)..],
            "form:" + p.Cue.Form,
            "form:" + p.Cue.Form + "/" + sentence.Language,
            "kind:" + p.Cue.Kind,
            "change:" + draft.Change,
            "change:" + draft.Change + "/" + p.Cue.Form,
            "status:" + draft.Status,
            "lacks:" + (draft.Subject is not null ? "organization" : draft.Organization is not null ? "subject" : "both"),
            "operators:" + Buckets.Count(p.Operators.Count, 2),
            "whole:" + Buckets.Count(whole.Count, 2),
            "sentence:" + Buckets.Length(items.Count),
            "date:" + (Clause(m => m.Kind == ItemKind.Date) ? "clause" : sentence.Any(-1, items.Count, m => m.Kind == ItemKind.Date) ? "sentence" : "none"),
        ];
        Add(p.Later >= 0, "operator:later");
        Add(p.StatusItem >= 0, "status:told");
        Add(Clause(m => m.Is(CueKind.Generic)), "clause:generic");
        Add(Clause(m => m.Is(CueKind.Block)), "clause:block");
        Add(Clause(m => m.Is(CueKind.Modality)), "clause:modality");
        Add(sentence.Any(-1, items.Count, m => m.Is(CueKind.Generic)), "sentence:generic");
        Add(items[^1].Mark == '?', "sentence:question");
        Add(sentence.Discourse.Main is not null, "document:organization");
        Add(sentence.Discourse.State is not null, "document:state");
        return features;

        bool Clause(Func<Item, bool> test) => sentence.Any(p.From - 1, p.To, test);

        void Add(bool holds, string feature)
        {
            if (holds)
            {
                features.Add(feature);
            }
        }
    }
}
