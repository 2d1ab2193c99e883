namespace ScoExtract.Evaluation;

/// <summary>One measure over a set of documents. Immutable.</summary>
/// <param name="Micro">All counts of the set together.</param>
/// <param name="MacroF1">Mean of the documents' own F1, over those that have one; null when none has.</param>
/// <param name="F1Interval">Bootstrap interval of the micro F1 over documents; null for fewer than two documents.</param>
public sealed record Score(Tally Micro, double? MacroF1, Interval? F1Interval);
