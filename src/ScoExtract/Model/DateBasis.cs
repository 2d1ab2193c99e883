namespace ScoExtract;

/// <summary>Where the parts of a date that its own words do not say were taken from.</summary>
public enum DateBasis
{
    /// <summary>The words say everything, or what they leave out stayed unknown (<c>XXXX-06-13</c>).</summary>
    Explicit,

    /// <summary>From another date in the same sentence.</summary>
    Sentence,

    /// <summary>From the last anchored date of the story.</summary>
    Discourse,

    /// <summary>From the date of the document.</summary>
    DocumentDate,
}
