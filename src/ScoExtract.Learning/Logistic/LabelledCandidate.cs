namespace ScoExtract.Learning.Logistic;

/// <summary>Something that was proposed, as a model sees it, and whether it is right.</summary>
/// <param name="Document">Id of the text it was read from; cross-validation keeps the candidates of one text together.</param>
/// <param name="Source">Where the text comes from: the name of a scenario file or of a gold folder.</param>
/// <param name="Language">Code of the text's language.</param>
/// <param name="Right">Whether it agrees with the gold.</param>
/// <param name="Features">The features that hold.</param>
public sealed record LabelledCandidate(string Document, string Source, string Language, bool Right, IReadOnlyList<string> Features)
{
    /// <summary>What several candidates of a text are alternatives for; empty where each stands for itself.</summary>
    public string Group { get; init; } = "";
}
