using System.Collections.Immutable;
using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Binds the date written beside a symbol to it: <c>resolution 60/1 of 16 September 2005</c>. Runs once the dates are resolved. Safe to share between threads.</summary>
/// <remarks>The date follows the number, or stands before it where the number comes last, as in Chinese. A date serves one number, several days as many numbers.</remarks>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class SymbolDates(CitationReaders readers) : IPipelineComponent
{
    /// <summary>The component's name.</summary>
    public const string ComponentName = "symbol-dates";

    private const int LongestGap = 12;

    private readonly SymbolLexicon _lexicon = readers.Lexicon;

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var mentions = document.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not DocumentSymbolMention symbol)
            {
                continue;
            }

            var date = symbol.Adopted is not null ? null : Before(document, i) ?? After(document, i);
            if (date is not null)
            {
                if (!TryShare(document, i, date))
                {
                    mentions[i] = symbol with { Adopted = date.Temporal, AdoptedSpan = date.Span };
                }

                Check(document, (DocumentSymbolMention)mentions[i], date);
            }
        }
    }

    // "2252 (ES-V) and 2253 (ES-V) of 4 and 14 July 1967, respectively": as many days as numbers.
    private bool TryShare(DocumentContext document, int last, DateMention date)
    {
        var days = date.Temporal switch
        {
            SetValue set => set.Members,
            IntervalValue { Start: DayValue start, End: DayValue end } when end.Date == start.Date.PlusDays(1) => [start, end],
            _ => ImmutableArray<TemporalValue>.Empty,
        };
        var first = last - days.Length + 1;
        if (days.Length < 2 || first < 0)
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (document.Mentions[i] is not DocumentSymbolMention { Adopted: null }
                || i < last && !IsJoined(document.Text, document.Mentions[i].Span.End, document.Mentions[i + 1].Span.Start))
            {
                return false;
            }
        }

        for (var i = first; i <= last; i++)
        {
            document.Mentions[i] = (DocumentSymbolMention)document.Mentions[i] with { Adopted = days[i - first], AdoptedSpan = date.Span };
        }

        return true;
    }

    private bool IsJoined(TokenizedText text, int start, int end)
    {
        var (at, last) = (text.IndexAt(start), text.IndexAt(end));
        while (at < last)
        {
            if (_lexicon.FindLink(text, at, CueKind.Connector, out var count) is not null)
            {
                at += count;
            }
            else if (text[at].Hash == TokenMarks.Comma || text[at].Kind >= TokenKind.Punctuation && text[at].Hash != TokenMarks.Stop)
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private DateMention? After(DocumentContext document, int index)
    {
        for (var next = index + 1; next < document.Mentions.Count && next <= index + 2; next++)
        {
            // The body may be named between: "resolution 59/48 of the General Assembly of 2 December 2004".
            if (document.Mentions[next] is DateMention date)
            {
                return date.Temporal is not null && IsGap(document.Text, document.Mentions[index].Span.End, date.Span.Start) && Before(document, next + 1) is null ? date : null;
            }

            if (document.Mentions[next] is not OrganizationMention)
            {
                return null;
            }
        }

        return null;
    }

    // 2004年12月2日第59/48号决议
    private static DateMention? Before(DocumentContext document, int index)
    {
        if (index == 0 || index >= document.Mentions.Count || document.Mentions[index] is not DocumentSymbolMention || document.Mentions[index - 1] is not DateMention { Temporal: not null } date)
        {
            return null;
        }

        var between = document.Text.Raw.AsSpan(date.Span.End, document.Mentions[index].Span.Start - date.Span.End).Trim();
        return between is "第" or "的第" or "通过的第" ? date : null;
    }

    private bool IsGap(TokenizedText text, int start, int end)
    {
        var (at, last) = (text.IndexAt(start), text.IndexAt(end));
        if (last - at > LongestGap)
        {
            return false;
        }

        while (at < last)
        {
            var before = at;
            if (text[at].Kind >= TokenKind.Punctuation && text[at].Hash != TokenMarks.Stop && text[at].Hash != TokenMarks.Semicolon)
            {
                at++;
            }
            else if (_lexicon.FindLink(text, at, CueKind.Date, out var count) is not null || _lexicon.FindLink(text, at, CueKind.Filler, out count) is not null
                || _lexicon.FindCue(text, at, out count) is { Kind: CueKind.Organ } or { IsPostposed: true })
            {
                at += count;
            }

            if (at == before)
            {
                return false;
            }
        }

        return true;
    }

    private static void Check(DocumentContext document, DocumentSymbolMention mention, DateMention date)
    {
        var (symbol, adopted) = (mention.Symbol, mention.Adopted!);
        if (symbol.Inconsistency is not null || symbol.Kind != DocumentSymbolKind.Resolution || adopted.Earliest is not { } day || ResolutionNumbering.CanBeOf(symbol, day.Year))
        {
            return;
        }

        document.Diagnostics.Add(new Diagnostic("symbol-date-mismatch", $"{symbol.Text} cannot be of {adopted.ToEdtf()}, the date beside it.", mention.Span.Union(date.Span)));
    }
}
