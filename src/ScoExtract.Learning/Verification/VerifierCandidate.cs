namespace ScoExtract.Learning.Verification;

/// <summary>A fact that the rules propose, as the verifier sees it, and whether it is right.</summary>
/// <param name="Document">Id of the text it was read from; cross-validation keeps the facts of one text together.</param>
/// <param name="Source">Where the text comes from: the name of a scenario file or of a gold folder.</param>
/// <param name="Language">Code of the text's language.</param>
/// <param name="Right">Whether it agrees with the gold in organization, subject, status, change, modality and date.</param>
/// <param name="Features">The features that hold.</param>
public sealed record VerifierCandidate(string Document, string Source, string Language, bool Right, IReadOnlyList<string> Features);
