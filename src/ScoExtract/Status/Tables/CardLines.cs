using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>Finds the rows of a table whose cells an extraction has put on lines of their own: a name, below it its date, below that perhaps a remark.</summary>
/// <remarks>In a chronicle the dates stand above the names; so the first name of a list must have one below it, and the next name too.</remarks>
internal sealed class CardLines(DocumentContext document, LineReader lines)
{
    // A remark is not longer than this.
    private const int MostTokens = 14;

    /// <summary>The lines of one name.</summary>
    /// <param name="Date">Of its date.</param>
    /// <param name="Remark">Of what is said of it; empty for nothing.</param>
    public readonly record struct Card((int First, int End) Date, (int First, int End) Remark)
    {
        /// <summary>Just past its last token.</summary>
        public int End => Math.Max(Date.End, Remark.End);
    }

    /// <summary>The card that a name's line opens, where another one follows it; null for none.</summary>
    /// <param name="name">The line.</param>
    public Card? Opening((int First, int End) name) => At(name) is { } card && Next(card.End) is { } second && At(second) is not null ? card : null;

    /// <summary>The card of a name's line; null where no date stands below it.</summary>
    /// <param name="name">The line.</param>
    public Card? At((int First, int End) name)
    {
        if (!IsName(name) || Next(name.End) is not { } date || !IsDate(date))
        {
            return null;
        }

        // Of two dates the columns would tell which is of what.
        var third = Next(date.End) ?? default;
        if (third.End > third.First && IsDate(third))
        {
            return null;
        }

        var remark = third.End > third.First && !IsName(third) && third.End - third.First <= MostTokens && (IsClose(third.First) || (Next(third.End) is { } further && IsName(further))) ? third : default;
        return new Card(date, remark);
    }

    private bool IsName((int First, int End) line) => lines.KindOf(line) == LineKind.Name && lines.IsBare(line, 0);

    private bool IsDate((int First, int End) line) => lines.DateOf(line) is not null;

    private (int First, int End)? Next(int first) => first < document.Text.Count ? (first, lines.Cut.End(first)) : null;

    /// <summary>Whether no blank line stands before the line that a token opens.</summary>
    /// <param name="token">The token.</param>
    public bool IsClose(int token) =>
        token > 0 && document.Text.Raw.AsSpan(document.Text[token - 1].End, document.Text[token].Start - document.Text[token - 1].End).Count('\n') == 1;
}
