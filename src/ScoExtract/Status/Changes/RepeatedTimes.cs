using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds the further dates of what happened more than once: <em>rejected membership in 1972 and again in 1994</em>, <em>was suspended twice, in 2012 and 2020</em>.</summary>
internal static class RepeatedTimes
{
    /// <summary>The items of the dates beside the first one; none where the change is told once.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">What is told.</param>
    /// <param name="first">Item of its date; -1 for none.</param>
    public static List<int> Of(SentenceContext sentence, FactDraft draft, int first)
    {
        var found = new List<int>();
        if (first < 0)
        {
            return found;
        }

        // Nobody joins twice, but for those who say so; of several names each may have its own date.
        var may = draft.Subject is { Members.Count: 1 } && draft.Change is not (StatusChange.Granted or StatusChange.Founded or StatusChange.Decided or StatusChange.ProcessStarted);
        foreach (var step in new[] { 1, -1 })
        {
            var joined = false;
            var chain = new List<int>();
            for (var date = first; Next(sentence, draft, date, step, may, ref joined) is var next and >= 0; date = next)
            {
                chain.Add(next);
            }

            if (joined)
            {
                found.AddRange(chain);
            }
        }

        return found;
    }

    // The date beside another one, parted by a comma or conjunction and what leads to it; -1 for none.
    private static int Next(SentenceContext sentence, FactDraft draft, int date, int step, bool may, ref bool joined)
    {
        var items = sentence.Items;
        var (from, to) = (draft.P.From, draft.P.To);
        var (parted, conjunction, again) = (false, step > 0 ? false : items[date].Coordinated, false);
        var i = date + step;
        for (; i >= from && i < to && (items[i].Is(CueKind.Conjunction) || items[i].Mark is ',' or '~' || items[i].Is(CueKind.Preposition) || items[i].Is(CueKind.Article) || items[i].Is(CueKind.Again)); i += step)
        {
            conjunction |= items[i].Is(CueKind.Conjunction) || items[i].Coordinated;
            again |= items[i].Is(CueKind.Again);
            parted |= items[i].Mark == ',';
        }

        if (i < from || i >= to || items[i].Kind != ItemKind.Date)
        {
            return -1;
        }

        conjunction |= step > 0 && items[i].Coordinated;
        if (!(again && (conjunction || parted)) && !(may && (conjunction || parted) && !OpensClause(sentence, i, step, to)))
        {
            return -1;
        }

        joined |= conjunction || again;
        return i;
    }

    // "was suspended in 2012, and in 2020 Mali ...", "пригласили в 2010 году, и 14 апреля её президент ...": the date opens what is told next.
    private static bool OpensClause(SentenceContext sentence, int date, int step, int to)
    {
        // "в 1999 и 2012 годах": a word for years may end the phrase.
        var next = date + 1;
        next += next < to && sentence.Items[next].Kind == ItemKind.Word && (next + 1 >= to || sentence.Items[next + 1].Mark != '\0') ? 1 : 0;
        if (step < 0 || next >= to || sentence.Items[next].Is(CueKind.Preposition) || sentence.Items[next].Is(CueKind.Conjunction) || sentence.Items[next].Is(CueKind.Clause))
        {
            return false;
        }

        return sentence.Items[next].Mark == '\0' || (sentence.Items[next].Mark == ',' && next + 1 < to && (sentence.InsideGroup(next + 1) || sentence.Items[next + 1].Cue is { Kind: CueKind.Event or CueKind.Light or CueKind.Operator or CueKind.State or CueKind.Passive }));
    }
}
