using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Binds the date written beside a symbol to it: <c>resolution 59/48 of 2 December 2004</c>. Runs once the dates are resolved. Safe to share between threads.</summary>
/// <remarks>The date follows the number, or stands before it where the number comes last, as in Chinese. A date serves one number.</remarks>
public sealed class SymbolDates : IPipelineComponent
{
    /// <summary>The component's name.</summary>
    public const string ComponentName = "symbol-dates";

    private const int LongestGap = 12;

    private readonly SymbolLexicon _lexicon;

    /// <summary>Makes the component for the languages of <paramref name="packs"/>.</summary>
    /// <param name="packs">The language packs, whose <c>symbols</c> tables are read.</param>
    /// <param name="tokenizer">The tokenizer that documents are cut with.</param>
    /// <exception cref="DataFormatException">A table has a kind of word that does not exist, or an empty cell.</exception>
    public SymbolDates(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(tokenizer);
        _lexicon = new SymbolLexicon(packs, tokenizer);
    }

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

            var date = After(document, i) ?? Before(document, i);
            if (date is not null)
            {
                mentions[i] = symbol with { Adopted = date.Temporal, AdoptedSpan = date.Span };
                Check(document, symbol, date);
            }
        }
    }

    private DateMention? After(DocumentContext document, int index)
    {
        for (var next = index + 1; next < document.Mentions.Count && next <= index + 2; next++)
        {
            // The body may be named between: "resolution 59/48 of the General Assembly of 2 December 2004".
            if (document.Mentions[next] is DateMention date)
            {
                return date.Temporal is not null && IsGap(document.Text, document.Mentions[index].Span.End, date.Span.Start) ? date : null;
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
        if (index == 0 || document.Mentions[index - 1] is not DateMention { Temporal: not null } date)
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
                || _lexicon.FindCue(text, at, out count) is { Kind: CueKind.Organ })
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
        var symbol = mention.Symbol;
        if (symbol.Inconsistency is not null || symbol.Kind != DocumentSymbolKind.Resolution || date.Temporal?.Earliest is not { } day || ResolutionNumbering.CanBeOf(symbol, day.Year))
        {
            return;
        }

        document.Diagnostics.Add(new Diagnostic("symbol-date-mismatch", $"{symbol.Text} cannot be of {date.Temporal.ToEdtf()}, the date beside it.", mention.Span.Union(date.Span)));
    }
}
