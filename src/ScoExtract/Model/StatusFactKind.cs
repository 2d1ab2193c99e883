namespace ScoExtract;

/// <summary>Whether a fact tells of an event or of a state of affairs.</summary>
public enum StatusFactKind
{
    /// <summary>Something happened, will or did not happen to a status.</summary>
    Change,

    /// <summary>The text says that the subject has or had the status.</summary>
    State,
}
