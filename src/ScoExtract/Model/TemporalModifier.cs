namespace ScoExtract;

/// <summary>Which stretch of a period is meant.</summary>
public enum TemporalModifier
{
    /// <summary>The whole of it.</summary>
    None,

    /// <summary>Its first part: <c>early March</c>, <c>début mars</c>.</summary>
    Early,

    /// <summary>Its middle: <c>mid-September</c>.</summary>
    Mid,

    /// <summary>Its last part: <c>late 2020</c>, <c>fin 2020</c>.</summary>
    Late,

    /// <summary>About it: <c>around 1950</c>, <c>vers 1950</c>.</summary>
    Approximate,
}
