using System.Collections.Immutable;
using NodaTime;

namespace ScoExtract;

/// <summary>Several values that are meant together and do not follow each other: <c>3, 7 and 12 May</c>. Immutable.</summary>
/// <param name="Members">The values in text order, at least two.</param>
public sealed record SetValue(ImmutableArray<TemporalValue> Members) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => Members[0].Earliest;

    /// <inheritdoc/>
    public override LocalDate? Latest => Members[^1].Latest;

    /// <summary>Whether the members are the same, in the same order.</summary>
    /// <param name="other">The set to compare with.</param>
    public bool Equals(SetValue? other) => other is not null && Members.AsSpan().SequenceEqual(other.Members.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Members.Length, Members[0], Members[^1]);

    private protected override string Edtf() => $"{{{string.Join(',', Members.Select(m => m.ToEdtf()))}}}";

    private protected override string TimexValue() => Edtf();
}
