using System.Globalization;
using ScoExtract.Languages;
using ScoExtract.Names.Catalog;

namespace ScoExtract;

/// <summary>Codes and coordinates of a place, each as far as it is known for certain. Immutable, so safe to share between threads.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code of a country or territory (<c>KGZ</c>); null for other places.</param>
/// <param name="M49">Three digits of the UN's M49 standard for a country, territory or region (<c>417</c>); null where there are none.</param>
/// <param name="Latitude">Degrees north of the equator, -90 to 90, of a city to about a kilometre; null where unknown.</param>
/// <param name="Longitude">Degrees east of Greenwich, -180 to 180; null where unknown.</param>
public sealed record PlaceFacts(string? Iso3, string? M49, double? Latitude, double? Longitude)
{
    private const string RegionPrefix = "M49:";

    internal static PlaceFacts? Of(TsvRow row)
    {
        var id = row["id"];
        var m49 = id.StartsWith(RegionPrefix, StringComparison.Ordinal) ? id[RegionPrefix.Length..] : Code(row["m49"]);
        var facts = new PlaceFacts(Code(row["iso3"]), m49, Degrees(row, "latitude", 90), Degrees(row, "longitude", 180));
        return facts == new PlaceFacts(null, null, null, null) ? null : facts;
    }

    private static string? Code(string cell) => cell.Length > 0 ? cell : null;

    private static double? Degrees(TsvRow row, string column, double most)
    {
        if (row[column] is not { Length: > 0 } cell)
        {
            return null;
        }

        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees : throw row.Error($"'{cell}' is no {column}");
    }
}
