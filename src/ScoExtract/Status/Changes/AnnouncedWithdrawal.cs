using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Dates a withdrawal that is only announced: by when it is to take effect, never by the day on which it was announced.</summary>
internal static class AnnouncedWithdrawal
{
    /// <summary>Item of the word that announces what a predication tells; -1 where it is told outright.</summary>
    public static int Announcement(SentenceContext sentence, Predication p, int modalityItem)
    {
        // "its withdrawal was announced in 2008"
        foreach (var op in p.Later >= 0 ? p.Operators.Append(p.Later) : p.Operators)
        {
            if (sentence.Items[op].Cue is { Change: null, Modality: Modality.Planned } or { Change: StatusChange.ProcessStarted })
            {
                return op;
            }
        }

        return p.Cue is { Kind: CueKind.Event, Modality: Modality.Planned, Value: "announced" } ? p.Core
            : modalityItem >= 0 && sentence.Items[modalityItem].Is(CueKind.Modality) && sentence.Items[modalityItem].Cue!.Value is "leaving" or "announced" or "would" ? modalityItem
            : -1;
    }

    /// <summary>Item of the date on which it is to take effect; -1 where none is told.</summary>
    public static int Date(SentenceContext sentence, Predication p, int announcement)
    {
        var found = -1;
        for (var i = p.From; i < p.To; i++)
        {
            if (sentence.Items[i].Kind != ItemKind.Date)
            {
                continue;
            }

            // "with effect from 1 January"
            if (i > announcement && GroupReader.Before(sentence.Items, i) is var before and >= 0 && sentence.Items[before].Is(CueKind.Since))
            {
                return i;
            }

            // "announced on 3 December that it would leave on 1 January"; "announced its withdrawal on 3 December".
            var behind = i > p.Core || sentence.Isolating || sentence.Any(announcement, i, m => m.Is(CueKind.Clause, "that"));
            if (i > announcement && behind && p.Cue.Form != CueForm.Noun)
            {
                found = found < 0 ? i : found;
            }
        }

        return found >= 0 ? found : Effect(sentence, p);
    }

    // "notified its withdrawal, which took effect on 19 November 2023"
    private static int Effect(SentenceContext sentence, Predication p)
    {
        for (var i = p.End + 1; i < sentence.Items.Count; i++)
        {
            if (sentence.Items[i].Cue is { Kind: CueKind.Operator, Change: StatusChange.Granted })
            {
                for (i++; i < sentence.Items.Count; i++)
                {
                    if (sentence.Items[i].Kind == ItemKind.Date)
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }
}
