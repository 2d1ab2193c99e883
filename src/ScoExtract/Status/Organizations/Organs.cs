using System.Collections.Frozen;
using ScoExtract.Languages;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Which organizations are organs that act for another one: the table of organizations' <c>parent</c> column.</summary>
internal static class Organs
{
    // What serves an organization: it has no members of its own and is none elsewhere.
    private static readonly string[] Offices = ["mission", "mission-historic", "un-department", "un-fund", "un-institute", "un-mission", "un-office", "un-programme"];

    // What fights, governs, sells or reports takes in no States either.
    private static readonly string[] WithoutMembers =
        ["armed-forces", "armed-group", "company", "government", "initiative", "media", "national-bank", "ngo-intl", "non-state", "party", "security-forces", .. Offices];

    // The columns of the table that say it; read once.
    private static readonly (string Id, string Type, string Parent)[] Rows = [.. EmbeddedData.Table("Data/organizations.tsv").Rows.Select(r => (r.Required("id"), r["type"], r["parent"]))];

    private static readonly FrozenDictionary<string, string> Parents = Load(type => type is "sub-body" or "un-principal-organ" or "un-subsidiary");
    private static readonly FrozenDictionary<string, string> Successors = Load(type => type == "igo-historic");

    // The programmes of the United Nations that are conferences of their members, and the private unions that countries are members of.
    private static readonly string[] Conferences = ["SPECA", "UNCTAD", "IEC", "ISO", "IUCN"];

    // Assemblies and conferences that have observers and guests of their own.
    private static readonly string[] Assemblies = ["COE-PACE", "CSTO-PA", "ILC-LABOUR", "IPA-CIS"];

    private static readonly FrozenSet<string> Memberless = OfTypes(WithoutMembers);
    private static readonly FrozenSet<string> Serving = OfTypes(Offices);
    private static readonly FrozenSet<string> Principal = OfTypes(["un-principal-organ"]);
    private static readonly FrozenSet<string> Banks = OfTypes(["igo-financial"]);

    /// <summary>The organization in which a status decided by <paramref name="organization"/> is held: an organ's parent, the one that took over from it; the General Assembly itself for its observers, the Human Rights Council, whose members are elected and may be suspended.</summary>
    public static string Holder(string organization, MemberStatus status) =>
        (organization == "UNGA" && status == MemberStatus.Observer) || organization == "HRC" || (status is MemberStatus.Observer or MemberStatus.Guest or MemberStatus.Partner && Array.IndexOf(Assemblies, organization) >= 0) ? organization : Parents.GetValueOrDefault(organization) ?? Successors.GetValueOrDefault(organization, organization);

    /// <summary>Where somebody holds it: what organs of the United Nations give to an organization is held in the General Assembly.</summary>
    public static string HeldBy(string organization, string? named, MemberStatus status, string holder) =>
        organization == "UN" && named != "UN" && status == MemberStatus.Observer && holder.StartsWith("org:", StringComparison.Ordinal) ? "UNGA" : organization;

    /// <summary>Whether States can be members of it at all: no movement, company, medium or mission.</summary>
    public static bool TakesMembers(string organization) => !Memberless.Contains(organization);

    /// <summary>Whether the decision of <paramref name="body"/> to admit is the admission itself: Article 4 of the Charter gives it to the General Assembly.</summary>
    public static bool AdmitsByDeciding(string body, string organization) => organization == "UN" && body is "UNGA" or "UN";

    /// <summary>Whether a body speaks in resolutions of its own, which are about others.</summary>
    public static bool PassesResolutions(string organ) => organ is "UNGA" or "UNSC" or "ECOSOC";

    /// <summary>Whether being invited to take part as an observer is to be one: the General Assembly's observers are so by a standing invitation.</summary>
    public static bool ObservesByInvitation(string organization) => organization == "UNGA";

    /// <summary>Whether its observers are those whom such a body invites: the body itself, or the organization for which it acts.</summary>
    public static bool InvitesObservers(string organization) => ObservesByInvitation(organization) || Parents.Any(o => o.Value == organization && ObservesByInvitation(o.Key));

    /// <summary>The organization for which it acts; null where it is no organ.</summary>
    public static string? Parent(string organization) => Parents.GetValueOrDefault(organization);

    /// <summary>Whether a status in it is a seat to which members of its parent are elected, and tells of no membership: the Security Council, but not the Assembly, of which all are members, nor a council that may suspend them.</summary>
    public static bool IsSeat(string organization, MemberStatus status) =>
        status is MemberStatus.Member or MemberStatus.Candidate && IsOrgan(organization) && !SeatsAll(organization) && Holder(organization, status) != organization;

    /// <summary>Whether it is an organ to whose seats some members of its parent are elected, so that a text about its members is about no membership of the parent.</summary>
    public static bool HasSeats(string organization) => Principal.Contains(organization) && !SeatsAll(organization);

    /// <summary>Whether some of its members are elected to seats of such an organ, so that "permanent member" may mean a seat there.</summary>
    public static bool ElectsTo(string organization) => Principal.Any(o => HasSeats(o) && Parents.GetValueOrDefault(o) == organization);

    /// <summary>Whether every member of its parent sits in it, so that to be admitted to it is to become a member of the parent.</summary>
    public static bool SeatsAll(string organ) => organ == "UNGA";

    /// <summary>Whether it is a bank, whose members hold its capital.</summary>
    public static bool IsBank(string organization) => Banks.Contains(organization);

    /// <summary>Whether it acts for another organization.</summary>
    public static bool IsOrgan(string organization) => Parents.ContainsKey(organization);

    /// <summary>Whether it can hold a status elsewhere: organs and offices act for the organization that they serve.</summary>
    public static bool HoldsStatus(string organization) => !IsOrgan(organization) && !Serving.Contains(organization);

    /// <summary>The organ whose documents carry a symbol; null where the symbol does not tell.</summary>
    public static string? OfSymbol(string canonical) => canonical switch
    {
        _ when canonical.StartsWith("A/RES/", StringComparison.Ordinal) || canonical.StartsWith("A/DEC/", StringComparison.Ordinal) => "UNGA",
        _ when canonical.StartsWith("S/RES/", StringComparison.Ordinal) => "UNSC",
        _ when canonical.StartsWith("E/RES/", StringComparison.Ordinal) => "ECOSOC",
        _ when canonical.StartsWith("WHA", StringComparison.Ordinal) => "WHA",
        _ => null,
    };

    private static FrozenSet<string> OfTypes(string[] types) =>
        Rows.Where(r => types.Contains(r.Type, StringComparer.Ordinal) && !Conferences.Contains(r.Id, StringComparer.Ordinal)).Select(r => r.Id).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Load(Func<string, bool> type) =>
        Rows.Where(r => r.Parent.Length > 0 && type(r.Type)).ToFrozenDictionary(r => r.Id, r => r.Parent, StringComparer.Ordinal);
}
