namespace ScoExtract;

/// <summary>The number of a resolution or decision, or a document symbol: the number or symbol alone, without the word <em>resolution</em>.</summary>
public sealed record DocumentSymbolMention : Mention
{
    /// <summary>The symbol in canonical form: <c>A/RES/59/48</c>, <c>S/RES/1373(2001)</c>.</summary>
    public required string Canonical { get; init; }

    /// <inheritdoc/>
    public override string Type => "DocumentSymbol";

    /// <inheritdoc/>
    public override string? Value => Canonical;
}
