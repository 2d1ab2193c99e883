using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>What is joined, left or decided on, and who decides.</summary>
/// <param name="Id">The organization's id.</param>
/// <param name="Item">Where it stands; -1 when it was taken over from before.</param>
internal readonly record struct FoundOrganization(string Id, int Item);
