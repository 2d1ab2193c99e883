namespace ScoExtract.Evaluation;

/// <summary>One line of a scenario file.</summary>
internal sealed record ScenarioLine
{
    public required string Document { get; init; }

    public string? Language { get; init; }

    public required string Text { get; init; }

    public string? Date { get; init; }

    public string? Phenomenon { get; init; }

    public bool Positive { get; init; }

    public bool Neutral { get; init; }

    public IReadOnlyList<GoldStatusFact> StatusFacts { get => field ?? []; init; } = [];
}
