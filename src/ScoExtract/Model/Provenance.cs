namespace ScoExtract;

/// <summary>Why a mention or fact is in the result, so that each one can be explained.</summary>
/// <param name="Component">Name of the pipeline component that proposed it, for example <c>dates</c>.</param>
/// <param name="Rule">Id of the rule or table row that matched, for example <c>fr.day-month-year</c>.</param>
/// <param name="Model">Name and version of the learned model that accepted it; null where none took part.</param>
public sealed record Provenance(string Component, string Rule, string? Model = null);
