using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Gives each name of a list its own date where a word says that they go together in order: <em>Chile and Colombia joined in 2010 and 2020 respectively</em>.</summary>
internal static class Respective
{
    /// <summary>The names one by one with their dates; none where no such word stands in the clause, or names and dates are not equally many.</summary>
    public static List<DatedLists.Dated> Of(SentenceContext sentence, Predication p, SubjectGroup subject)
    {
        var dates = new List<(int Item, TemporalValue Value)>();
        var said = false;
        var foreign = new ForeignDates(sentence);
        for (var i = p.From; i < p.To; i++)
        {
            said |= sentence.Items[i].Is(CueKind.Article, "respective");
            if (sentence.Items[i].Mention is DateMention { Temporal: { } value } && !foreign.Holds(i, p.Core, p))
            {
                AddParts(dates, i, value);
            }
        }

        return (!said && !InTurn(sentence, dates)) || dates.Count < 2 || dates.Count != subject.Members.Count
            ? []
            : [.. dates.Select((date, m) => new DatedLists.Dated(subject.Only(m), date.Item) { Value = date.Value })];
    }

    // "Chile and Colombia joined in 2010 and 2020": as many dates as names, said in one breath.
    private static bool InTurn(SentenceContext sentence, List<(int Item, TemporalValue Value)> dates)
    {
        var joined = false;
        for (var d = 1; d < dates.Count; d++)
        {
            joined = sentence.Items[dates[d].Item].Coordinated;
            for (var i = dates[d - 1].Item + 1; i < dates[d].Item; i++)
            {
                joined |= sentence.Items[i].Is(CueKind.Conjunction) || sentence.Items[i].Coordinated;
                if (sentence.Items[i].Mark != ',' && !sentence.Items[i].Is(CueKind.Conjunction) && !sentence.Items[i].Is(CueKind.Preposition) && !sentence.Items[i].Is(CueKind.Article))
                {
                    return false;
                }
            }
        }

        return joined && dates.Count > 1 && dates[0].Item != dates[1].Item;
    }

    // "21 and 30 August" and "2022 and 2023" may be one date of several days.
    private static void AddParts(List<(int Item, TemporalValue Value)> dates, int item, TemporalValue value)
    {
        if (value is SetValue set)
        {
            dates.AddRange(set.Members.Select(part => (item, part)));
        }
        else if (value is IntervalValue { Start: { } start, End: { } end })
        {
            dates.Add((item, start));
            dates.Add((item, end));
        }
        else
        {
            dates.Add((item, value));
        }
    }
}
