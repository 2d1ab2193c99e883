namespace ScoExtract;

/// <summary>What the parts of a symbol say.</summary>
internal sealed record DocumentSymbolFacts(string Organ, string? Organization, DocumentSymbolKind Kind)
{
    public string? Session { get; init; }

    public int? Year { get; init; }

    public int? Number { get; init; }

    public string? Letter { get; init; }

    public string? Inconsistency { get; init; }

    public bool IsIssued { get; init; }
}
