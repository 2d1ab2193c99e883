using NodaTime;

namespace ScoExtract;

/// <summary>A session of the General Assembly from the time when its resolutions were numbered on from session to session.</summary>
/// <param name="Name">As it stands in brackets: <c>XXV</c>, <c>S-VI</c>, <c>ES-I</c>.</param>
/// <param name="First">Its first resolution.</param>
/// <param name="Last">Its last resolution.</param>
/// <param name="Opened">Its first day.</param>
/// <param name="Closed">Its last day.</param>
internal sealed record GeneralAssemblySession(string Name, int First, int Last, LocalDate Opened, LocalDate Closed)
{
    /// <summary>Whether it sat in this year.</summary>
    public bool SatIn(int year) => Opened.Year <= year && year <= Closed.Year;
}
