namespace ScoExtract.Status.Completion;

/// <summary>Says how probable it is that a draft, with a candidate for what it lacks, is what the text tells.</summary>
internal interface IArgumentRanker
{
    /// <summary>The probability, from 0 to 1, below which a draft stays as it is.</summary>
    double Threshold { get; }

    /// <summary>The probability of a candidate, from 0 to 1.</summary>
    double Probability(ArgumentCandidate candidate);
}
