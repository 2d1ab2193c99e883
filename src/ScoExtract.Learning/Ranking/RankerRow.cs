namespace ScoExtract.Learning.Ranking;

/// <summary>A candidate as the trainer sees it.</summary>
internal sealed class RankerRow
{
    /// <summary>What it is: 0 neither, 1 a place, 2 an organization.</summary>
    public uint Label { get; init; }

    /// <summary>Whether a table lists it.</summary>
    public bool IsListed { get; init; }

    /// <summary>As <see cref="Names.Unlisted.CandidateFeatures"/> writes them.</summary>
    public float[] Features { get; init; } = [];
}
