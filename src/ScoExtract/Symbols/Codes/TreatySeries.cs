using System.Globalization;
using ScoExtract.Components;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads references to the Treaty Series of the United Nations: <c>vol. 2896, No. 50518</c>, <c>vol. 999, p. 171</c>.</summary>
/// <remarks>They are no document symbols and no mentions, but their numbers look like some, so they have to be read.</remarks>
internal static class TreatySeries
{
    private const int Longest = 14;

    /// <summary>Reads what follows the name of the series, and notes the reference.</summary>
    /// <param name="document">The document, which receives the reference.</param>
    /// <param name="lexicon">The words for volume, number and page.</param>
    /// <param name="first">Index of the first token of the series' name.</param>
    /// <param name="index">Index just past the name.</param>
    /// <returns>Index just past the reference; <paramref name="index"/> when there is none.</returns>
    public static int Read(DocumentContext document, SymbolLexicon lexicon, int first, int index)
    {
        var text = document.Text;
        if (IsCitedByPage(text, first, index, out var volume, out var page, out var end))
        {
            return Note(document, volume, 0, page, first - 1, end);
        }

        (volume, page) = (0, 0);
        (var registration, end) = (0, index);
        for (var at = index; at < text.Count && at < index + Longest && (text[at].Flags & TokenFlags.BlankLineBefore) == 0;)
        {
            if (lexicon.FindLink(text, at, CueKind.Volume, out var count) is not null && volume == 0 && NumberAfter(text, at + count, out end) is > 0 and var found)
            {
                (volume, at) = (found, end);
            }
            else if (volume > 0 && lexicon.FindLink(text, at, CueKind.Connector, out count) is not null && text.Value(at + count) > 0)
            {
                at += count + 1;
            }
            else if (volume > 0 && lexicon.FindLink(text, at, CueKind.Ordinal, out count) is not null && NumberAfter(text, at + count, out end) is > 0 and var number)
            {
                // 第171页: the unit comes last.
                var isPage = lexicon.FindLink(text, end, CueKind.Page, out var unit) is not null;
                (registration, page, end) = isPage ? (0, number, end + unit) : (number, 0, end);
                break;
            }
            else if (volume > 0 && lexicon.FindLink(text, at, CueKind.Page, out count) is not null && NumberAfter(text, at + count, out end) is > 0 and var onPage)
            {
                (page, at) = (onPage, end);
                break;
            }
            else if (text[at].Kind >= TokenKind.Ideograph)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return Note(document, volume, registration, page, first, end) is > 0 and var noted ? noted : index;
    }

    // 1833 U.N.T.S. 397
    private static bool IsCitedByPage(TokenizedText text, int first, int index, out int volume, out int page, out int end)
    {
        // The stop of the abbreviation is no part of its form.
        index = text.IsMark(index, TokenMarks.Stop) ? index + 1 : index;
        (volume, page, end) = (text.Value(first - 1), text.Value(index), index + 1);
        return volume is > 0 and < 5000 && page is > 0 and < 2000;
    }

    private static int Note(DocumentContext document, int volume, int registration, int page, int first, int end)
    {
        var id = registration > 0
            ? string.Create(CultureInfo.InvariantCulture, $"UNTS/{volume}/{registration}")
            : string.Create(CultureInfo.InvariantCulture, $"UNTS/{volume}/p{page}");
        if (registration == 0 && page == 0 || !DocumentSymbol.TryParse(id, out var symbol))
        {
            return 0;
        }

        var span = document.Text.Span(first, end - 1);
        document.TreatyReferences.Add(new TreatyReference(symbol, span, span.Slice(document.Text.Raw)));
        return end;
    }

    // The number after the word, its full stop and the degree sign of n°.
    private static int NumberAfter(TokenizedText text, int at, out int end)
    {
        for (var i = 0; i < 2 && at < text.Count && text[at].Kind >= TokenKind.Punctuation; i++)
        {
            at++;
        }

        end = at + 1;
        return text.Value(at);
    }
}
