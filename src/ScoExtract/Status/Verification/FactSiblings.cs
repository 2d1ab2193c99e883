namespace ScoExtract.Status.Verification;

/// <summary>What the other facts of a document say about each: who shares its trigger, and who says the same.</summary>
internal sealed class FactSiblings
{
    private readonly Dictionary<TextSpan, int> _byTrigger = [];
    private readonly Dictionary<(string Organization, string Subject), int> _byMembership = [];

    public FactSiblings(IEnumerable<StatusFact> facts)
    {
        foreach (var fact in facts)
        {
            _byTrigger[fact.Trigger] = _byTrigger.GetValueOrDefault(fact.Trigger) + 1;
            _byMembership[(fact.Organization, fact.Subject)] = _byMembership.GetValueOrDefault((fact.Organization, fact.Subject)) + 1;
        }
    }

    /// <summary>Number of facts read from the same trigger, this one included.</summary>
    public int OfTrigger(StatusFact fact) => _byTrigger[fact.Trigger];

    /// <summary>Number of facts of the document on the same subject in the same organization, this one included.</summary>
    public int OfMembership(StatusFact fact) => _byMembership[(fact.Organization, fact.Subject)];
}
