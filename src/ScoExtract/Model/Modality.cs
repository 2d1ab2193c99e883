namespace ScoExtract;

/// <summary>How real the text says a fact is.</summary>
public enum Modality
{
    /// <summary>It happened or holds.</summary>
    Actual,

    /// <summary>Decided or announced for later.</summary>
    Planned,

    /// <summary>Possible, wished, asked, counterfactual, or only reported by a third party.</summary>
    Hypothetical,

    /// <summary>It did not happen, or is denied.</summary>
    Negated,
}
