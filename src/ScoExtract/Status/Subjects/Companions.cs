using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds who did the same with a clause's subject: <em>acceded on 25 January 2001 together with Armenia</em>.</summary>
internal static class Companions
{
    // Words that say how many others there were.
    private const int Described = 5;

    /// <summary>The names behind <em>together with</em>, apart from the subject; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">What is told of the subject.</param>
    /// <param name="later">Receives whether they did so later, so that the date is not theirs.</param>
    public static SubjectGroup? Of(SentenceContext sentence, FactDraft draft, out bool later)
    {
        later = false;
        if (draft.Subject is not { OfOrganizations: false, IsAnaphor: false } subject || (draft.P.Cue.Form == CueForm.Noun && draft.P.Operators.Count == 0))
        {
            return null;
        }

        // 与希腊一起加入
        for (var i = draft.P.From; sentence.Isolating && i + 1 < draft.P.Core; i++)
        {
            if (sentence.GroupAt(i) is { Preposition: "with", OfOrganizations: false, OfCity: false, IsAnaphor: false } beside && beside != subject && beside.Last + 1 < draft.P.Core
                && sentence.Items[beside.Last + 1].Is(CueKind.Article, "together"))
            {
                return beside;
            }
        }

        // "Together with Madagascar and Mauritius, the country set up the Commission"
        if (!sentence.Isolating && draft.P.From == 0 && sentence.Items[0] is var opening && opening.Is(CueKind.Conjunction) && opening.End - opening.First > 1 && sentence.GroupAt(1) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } with
            && with != subject && with.Last + 2 <= subject.First && sentence.Items[with.Last + 1].Mark == ',')
        {
            return with;
        }

        for (var i = draft.P.Start; i + 1 < draft.P.To; i++)
        {
            // "left in 2025, followed by Mali": who went later has no date of this one's.
            later = i > draft.P.Core && sentence.Items[i].Is(CueKind.Conjunction, Item.ThenValue) && (sentence.Items[i - 1].Mark is ',' or '-');
            if ((later || sentence.Items[i].Is(CueKind.Conjunction, "together") || (i > draft.P.Core && sentence.Items[i].Is(CueKind.Conjunction, "likewise"))) && !sentence.InsideGroup(i))
            {
                var next = i + 1;
                while (next < draft.P.To && sentence.Items[next].Is(CueKind.Article))
                {
                    next++;
                }

                if (next < draft.P.To && sentence.GroupAt(next) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } group && group != subject)
                {
                    return (later || sentence.Items[i].Is(CueKind.Conjunction, "likewise")) && HasMore(sentence, group, draft.P.To) ? null : group;
                }

                return sentence.Items[i].Is(CueKind.Conjunction, "together") ? Among(sentence, next, draft.P.To) : null;
            }
        }

        return null;
    }

    // "вместе с другими государствами, среди которых были Эстония и Литва": who the others were is told behind them.
    private static SubjectGroup? Among(SentenceContext sentence, int first, int to)
    {
        for (var i = first; i < to && i <= first + Described; i++)
        {
            if (sentence.Items[i].Is(CueKind.Lead) || sentence.Items[i].Mark == ':')
            {
                var names = i + 1;
                while (names < to && names <= i + Described && !sentence.InsideGroup(names) && sentence.Items[names].Mark == '\0')
                {
                    names++;
                }

                return names < to && sentence.GroupAt(names) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } group ? group : null;
            }

            if (sentence.Items[i].Kind != ItemKind.Word && sentence.Items[i].Mark != ',' && !sentence.Items[i].Is(CueKind.Article) && !sentence.Items[i].Is(CueKind.Subject) && !sentence.Items[i].Is(CueKind.Preposition, "by"))
            {
                return null;
            }
        }

        return null;
    }

    // A date or a verb of its own makes it a list or clause of its own.
    private static bool HasMore(SentenceContext sentence, SubjectGroup group, int to)
    {
        var next = group.Last + 1;
        while (next < to && (sentence.Items[next].Is(CueKind.Preposition) || sentence.Items[next].Is(CueKind.Article) || sentence.Items[next].Mark == '('))
        {
            next++;
        }

        return next < to && !(sentence.Items[next].Mark is ',' or ';' or '.' or ':');
    }
}
