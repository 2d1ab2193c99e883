namespace ScoExtract.Status;

/// <summary>Finds who did the same with a clause's subject: <em>acceded on 25 January 2001 together with Armenia</em>.</summary>
internal static class Companions
{
    /// <summary>The names behind <em>together with</em>, apart from the subject; null for none.</summary>
    public static SubjectGroup? Of(SentenceContext sentence, FactDraft draft)
    {
        if (draft.Subject is not { OfOrganizations: false, IsAnaphor: false } subject || draft.P.Cue.Form == CueForm.Noun)
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

        for (var i = draft.P.Start; i + 1 < draft.P.To; i++)
        {
            if (sentence.Items[i].Is(CueKind.Conjunction, "together") && !sentence.InsideGroup(i))
            {
                var next = i + 1;
                while (next < draft.P.To && sentence.Items[next].Is(CueKind.Article))
                {
                    next++;
                }

                return next < draft.P.To && sentence.GroupAt(next) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } group && group != subject ? group : null;
            }
        }

        return null;
    }
}
