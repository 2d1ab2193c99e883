namespace ScoExtract.Status;

/// <summary>Gives each name of a list its own date where a word says that they go together in order: <em>Chile and Colombia joined in 2010 and 2020 respectively</em>.</summary>
internal static class Respective
{
    /// <summary>The names one by one with their dates; none where no such word stands in the clause, or names and dates are not equally many.</summary>
    public static List<DatedLists.Dated> Of(SentenceContext sentence, Predication p, SubjectGroup subject)
    {
        var dates = new List<int>();
        var said = false;
        for (var i = p.From; i < p.To; i++)
        {
            said |= sentence.Items[i].Is(CueKind.Article, "respective");
            if (sentence.Items[i].Kind == ItemKind.Date)
            {
                dates.Add(i);
            }
        }

        return !said || dates.Count < 2 || dates.Count != subject.Members.Count
            ? []
            : [.. dates.Select((date, m) => new DatedLists.Dated(Single(subject, m), date))];
    }

    private static SubjectGroup Single(SubjectGroup list, int member) => new()
    {
        First = list.First,
        Last = list.Last,
        Members = [list.Members[member]],
        Spans = [list.Spans[member]],
        Preposition = list.Preposition,
    };
}
