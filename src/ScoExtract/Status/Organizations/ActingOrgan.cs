using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>The organization for which an organ acts that no table lists: <em>the OAS Permanent Council suspended Honduras</em>, 世贸组织总理事会批准.</summary>
internal static class ActingOrgan
{
    /// <summary>Whose organ acts on others in <paramref name="p"/>; null for none. What is joined or held is never an organ's parent: seats of an organ are no membership.</summary>
    public static FoundOrganization? Parent(SentenceContext sentence, Predication p)
    {
        var items = sentence.Items;
        var act = p.Operators.Count > 0 ? p.Operators[0] : p.Core;
        if (items[act].Cue is not ({ Subject: SubjectRole.Patient, Form: CueForm.Finite or CueForm.Infinite } or { Change: StatusChange.Decided or StatusChange.Rejected }))
        {
            return null;
        }

        var organ = act - 1;
        while (organ >= p.From && items[organ].OrganOf is null && items[organ].Mark != ',')
        {
            organ--;
        }

        return organ >= p.From && items[organ].OrganOf is { } parent && GroupReader.Role(items, organ) is ("" or "by") ? new FoundOrganization(parent, -1) : null;
    }
}
