using System.Collections.Immutable;
using ScoExtract.Components;

namespace ScoExtract.Symbols;

/// <summary>Binds the date written beside a symbol to it: <c>resolution 60/1 of 16 September 2005</c>. Runs once the dates are resolved. Safe to share between threads.</summary>
/// <remarks>
/// The date follows the number, or stands before it where the number comes last, as in Chinese. A date serves one number, several
/// dates as many numbers, and one date all parts of one resolution (<c>45/58 A to D</c>).
/// </remarks>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class SymbolDates(CitationReaders readers) : IPipelineComponent
{
    /// <summary>The component's name.</summary>
    public const string ComponentName = "symbol-dates";

    private readonly DateNeighbours _neighbours = new(readers);
    private readonly ListWords _words = new(readers.Lexicon);

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var mentions = document.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not DocumentSymbolMention { Adopted: null } || _neighbours.Of(document, i) is not { } found)
            {
                BindYearBefore(document, i);
                continue;
            }

            var date = DateCompletion.Complete((DateMention)mentions[found], ((DocumentSymbolMention)mentions[i]).Symbol);
            mentions[found] = date;
            if (!TryShare(document, i, found) && !TryShareBefore(document, i, found))
            {
                Bind(document, i, date.Temporal!, date);
                for (var part = i - 1; part >= 0 && IsPartOfSame(document, part); part--)
                {
                    Bind(document, part, date.Temporal!, date);
                }

                if (date.Temporal is YearValue || _words.IsOfAll(document, i, found))
                {
                    BindBefore(document, i, date);
                }
            }
        }
    }

    // 2011年第1970号和第1973号决议: the year before the first number is that of the next one, if it can be.
    private void BindYearBefore(DocumentContext document, int index)
    {
        if (index > 0 && document.Mentions[index] is DocumentSymbolMention { Adopted: null, Symbol: { Kind: DocumentSymbolKind.Resolution } symbol } mention
            && document.Mentions[index - 1] is DocumentSymbolMention { Adopted: YearValue { Earliest: { } day } year, AdoptedSpan: { } span } first && span.End <= first.Span.Start
            && ResolutionNumbering.CanBeOf(symbol, day.Year) && _words.IsListed(document.Text, first.Span.End, mention.Span.Start))
        {
            document.Mentions[index] = mention with { Adopted = year, AdoptedSpan = span };
        }
    }

    // "resolution 2558 (2020) and General Assembly resolution 75/201, both of 21 December 2020"
    private void BindBefore(DocumentContext document, int last, DateMention date)
    {
        for (var i = last - 1; i >= 0; i--)
        {
            if (document.Mentions[i] is OrganizationMention)
            {
                continue;
            }

            if (document.Mentions[i] is not DocumentSymbolMention { Adopted: null, Symbol: var symbol } before || date.Temporal!.Earliest is not { } day || !ResolutionNumbering.CanBeOf(symbol, day.Year)
                || !_words.IsListed(document.Text, before.Span.End, document.Mentions[last].Span.Start))
            {
                return;
            }

            Bind(document, i, date.Temporal!, date);
            last = i;
        }
    }

    // "On 27 September 2013 and 6 March 2015 the Council adopted resolutions 2118 (2013) and 2209 (2015)": as many dates before as numbers.
    private bool TryShareBefore(DocumentContext document, int index, int lastDate)
    {
        var date = lastDate;
        while (date > 0 && document.Mentions[date] is DateMention next && document.Mentions[date - 1] is DateMention { Temporal: not null } before && _words.IsJoined(document.Text, before.Span.End, next.Span.Start))
        {
            date--;
        }

        // The date that was found is the last of them; it may have been found for the last number or, where it fits any, for the first.
        var count = lastDate - date + 1;
        return count > 1 && lastDate < index && (TryPair(document, date, index - count + 1, count) || TryPair(document, date, index, count));
    }

    private bool TryPair(DocumentContext document, int date, int first, int count)
    {
        if (first < date + count || first + count > document.Mentions.Count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (document.Mentions[first + i] is not DocumentSymbolMention { Adopted: null, Symbol: var symbol } mention
                || ((DateMention)document.Mentions[date + i]).Temporal!.Earliest is not { } day || !ResolutionNumbering.CanBeOf(symbol, day.Year)
                || i > 0 && !_words.IsListed(document.Text, document.Mentions[first + i - 1].Span.End, mention.Span.Start))
            {
                return false;
            }
        }

        for (var i = 0; i < count; i++)
        {
            var told = (DateMention)document.Mentions[date + i];
            Bind(document, first + i, told.Temporal!, told);
        }

        return true;
    }

    // "2252 (ES-V) and 2253 (ES-V) of 4 and 14 July 1967, respectively": as many days, or dates, as numbers.
    private bool TryShare(DocumentContext document, int last, int date)
    {
        var days = Days((DateMention)document.Mentions[date]);
        List<(TemporalValue Value, DateMention Mention)> dates = [.. days.Select(d => (d, (DateMention)document.Mentions[date]))];
        if (days.Length == 0 && date > last)
        {
            dates.Add((((DateMention)document.Mentions[date]).Temporal!, (DateMention)document.Mentions[date]));
            for (var next = date + 1; next < document.Mentions.Count && document.Mentions[next] is DateMention { Temporal: not null } more
                && _words.IsJoined(document.Text, document.Mentions[next - 1].Span.End, more.Span.Start); next++)
            {
                dates.Add((more.Temporal, more));
            }
        }

        var first = last - dates.Count + 1;
        if (dates.Count < 2 || first < 0)
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (document.Mentions[i] is not DocumentSymbolMention { Adopted: null }
                || i < last && !_words.IsListed(document.Text, document.Mentions[i].Span.End, document.Mentions[i + 1].Span.Start))
            {
                return false;
            }
        }

        for (var i = first; i <= last; i++)
        {
            Bind(document, i, dates[i - first].Value, dates[i - first].Mention);
        }

        return true;
    }

    private static ImmutableArray<TemporalValue> Days(DateMention date) => date.Temporal switch
    {
        SetValue set => set.Members,
        IntervalValue { Start: DayValue start, End: DayValue end } when end.Date == start.Date.PlusDays(1) => [start, end],
        _ => [],
    };

    // A of "45/58 A and B" when B has the date; 5/1 of "5/1 and 5/2 of 18 June", for a session adopts neighbours on one day.
    private bool IsPartOfSame(DocumentContext document, int index) =>
        document.Mentions[index] is DocumentSymbolMention { Adopted: null, Symbol: { Session: not null } part } first && document.Mentions[index + 1] is DocumentSymbolMention { Symbol: var next } second
        && part.Organ == next.Organ && part.Kind == next.Kind && part.Session == next.Session
        && (part.Number == next.Number ? part.Letter is not null && next.Letter is not null && part.Letter != next.Letter
            : part.Number + 1 == next.Number && _words.IsJoined(document.Text, first.Span.End, second.Span.Start));

    private static void Bind(DocumentContext document, int index, TemporalValue adopted, DateMention date)
    {
        var mention = (DocumentSymbolMention)document.Mentions[index] with { Adopted = adopted, AdoptedSpan = date.Span };
        document.Mentions[index] = mention;
        var symbol = mention.Symbol;
        if (symbol.Inconsistency is null && symbol.Kind == DocumentSymbolKind.Resolution && adopted.Earliest is { } day && !ResolutionNumbering.CanBeOf(symbol, day.Year))
        {
            document.Diagnostics.Add(new Diagnostic("symbol-date-mismatch", $"{symbol.Text} cannot be of {adopted.ToEdtf()}, the date beside it.", mention.Span.Union(date.Span)));
        }
    }
}
