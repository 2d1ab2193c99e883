namespace ScoExtract;

/// <summary>The attributes of a TIMEX3 element (TimeML).</summary>
/// <param name="Value">The <c>value</c> attribute: <c>2021-03-25</c>, <c>2021-Q3</c>, <c>P2D</c>.</param>
/// <param name="Mod">The <c>mod</c> attribute: <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>; null for none.</param>
/// <param name="Type">The <c>type</c> attribute: <c>DATE</c> or <c>DURATION</c>.</param>
public sealed record Timex3(string Value, string? Mod, string Type);
