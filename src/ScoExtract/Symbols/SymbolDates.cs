using System.Collections.Immutable;
using ScoExtract.Components;
using ScoExtract.Symbols.Adoption;
using ScoExtract.Symbols.Citations;

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
            if (!TryShare(document, i, found))
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

    // As many days, or dates, as numbers: "2252 (ES-V) and 2253 (ES-V) of 4 and 14 July 1967, respectively",
    // "On 27 September 2013 and 6 March 2015 the Council adopted resolutions 2118 (2013) and 2209 (2015)". Dates before may have been found for the last number or, where one fits any, for the first.
    private bool TryShare(DocumentContext document, int index, int found)
    {
        var dates = DatesAt(document, found, isBehind: found > index);
        return dates.Count > 1 && (TryPair(document, dates, index - dates.Count + 1) || found < index && TryPair(document, dates, index));
    }

    // The days of the date, or the date and those that are joined to it, in the order of the text.
    private List<(TemporalValue Value, DateMention Mention)> DatesAt(DocumentContext document, int found, bool isBehind)
    {
        var date = (DateMention)document.Mentions[found];
        List<(TemporalValue Value, DateMention Mention)> dates = [.. Days(date).Select(day => (day, date))];
        if (dates.Count > 0)
        {
            return dates;
        }

        var (first, last) = (found, found);
        while (!isBehind && first > 0 && AreJoined(document, first - 1))
        {
            first--;
        }

        while (isBehind && last + 1 < document.Mentions.Count && AreJoined(document, last))
        {
            last++;
        }

        for (var i = first; i <= last; i++)
        {
            dates.Add((((DateMention)document.Mentions[i]).Temporal!, (DateMention)document.Mentions[i]));
        }

        return dates;
    }

    private bool AreJoined(DocumentContext document, int first) =>
        document.Mentions[first] is DateMention { Temporal: not null } date && document.Mentions[first + 1] is DateMention { Temporal: not null } next && _words.IsJoined(document.Text, date.Span.End, next.Span.Start);

    private bool TryPair(DocumentContext document, List<(TemporalValue Value, DateMention Mention)> dates, int first)
    {
        if (first < 0 || first + dates.Count > document.Mentions.Count)
        {
            return false;
        }

        for (var i = 0; i < dates.Count; i++)
        {
            if (document.Mentions[first + i] is not DocumentSymbolMention { Adopted: null, Symbol: var symbol } mention
                || dates[i].Value.Earliest is not { } day || !ResolutionNumbering.CanBeOf(symbol, day.Year)
                || i > 0 && !_words.IsListed(document.Text, document.Mentions[first + i - 1].Span.End, mention.Span.Start))
            {
                return false;
            }
        }

        for (var i = 0; i < dates.Count; i++)
        {
            Bind(document, first + i, dates[i].Value, dates[i].Mention);
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
