using ScoExtract.Status.Changes;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>A state of affairs: who, what and in which organization.</summary>
/// <param name="Subject">Who holds the status.</param>
/// <param name="StatusItem">Item of the status noun, or of the verb where that tells the status.</param>
/// <param name="Status">The status.</param>
/// <param name="Organization">Where it is held, and the item that says so.</param>
/// <param name="Verb">Item of the verb; -1 for none.</param>
/// <param name="Excepted">Members of the subject that are taken out.</param>
internal readonly record struct Held(SubjectGroup Subject, int StatusItem, MemberStatus Status, FoundOrganization Organization, int Verb, IReadOnlyList<string> Excepted)
{
    /// <summary>Item of the verb of a list (<em>consists of</em>); -1 for none.</summary>
    public int Composed { get; init; } = -1;

    /// <summary>Where its own words start, for a status that shares the verb of the one before.</summary>
    public int From { get; init; }

    /// <summary>Item of the date in parentheses behind the names; -1 where the clause's own date holds, <see cref="DatedLists.Undated"/> for none.</summary>
    public int DateItem { get; init; } = -1;
}
