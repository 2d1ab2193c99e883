namespace ScoExtract.Timeline;

/// <summary>Two things that documents tell and that cannot both be right, or not unless more is known. Shown, never settled silently. Immutable.</summary>
public sealed record MembershipConflict
{
    /// <summary>In what they contradict each other.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>The side that says it with more weight: with a deciding document, as an event, in more documents, by a finer date.</summary>
    public required ConflictSide First { get; init; }

    /// <summary>The other side; of the same entry where sources of one event differ in its place or instrument.</summary>
    public required ConflictSide Second { get; init; }

    /// <summary>Whether both may be right after all, if the documents leave something unsaid.</summary>
    public bool CanBeReconciled { get; init; }

    /// <summary>Whether the timeline follows <see cref="First"/>, because only that side names the document that decided.</summary>
    public bool FirstIsFollowed => First.Entry.Instrument is not null && Second.Entry.Instrument is null;

    /// <summary>What the conflict is, in one or two English sentences, with ids as names.</summary>
    public string Explanation => Explain(static id => id, static id => id);

    /// <summary>What the conflict is, in one or two English sentences.</summary>
    /// <param name="nameOf">Gives the name to show for a subject or a place (<c>AU</c> is Australia).</param>
    /// <param name="organizationNameOf">Gives the name to show for an organization (<c>AU</c> is the African Union).</param>
    public string Explain(Func<string, string> nameOf, Func<string, string> organizationNameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        ArgumentNullException.ThrowIfNull(organizationNameOf);
        return ConflictSentence.Of(this, nameOf, organizationNameOf);
    }

    /// <summary>The explanation.</summary>
    public override string ToString() => Explanation;
}
