namespace ScoExtract;

/// <summary>A half-open range of UTF-16 code units in the raw text of a document: what <see cref="string"/> indexes.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="End">Offset just past the last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The span to compare with.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    /// <param name="other">The span to compare with.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies in this span.</summary>
    /// <param name="offset">A UTF-16 offset.</param>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>The raw text that the span covers.</summary>
    /// <param name="text">The text that the span was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside <paramref name="text"/>.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The smallest span that covers both.</summary>
    /// <param name="other">The span to join.</param>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start; of two that start together, the longer comes first.</summary>
    /// <param name="other">The span to compare with.</param>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Text order: see <see cref="CompareTo"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Text order: see <see cref="CompareTo"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Text order: see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Text order: see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start,end)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
