using System.Globalization;

namespace ScoExtract.Evaluation;

/// <summary>Shares as reports print them.</summary>
public static class Percent
{
    /// <summary>A share as percent with one decimal (<c>97.3</c>); a dash for null.</summary>
    /// <param name="share">0 to 1, or null.</param>
    public static string Of(double? share) => share is { } s ? (100 * s).ToString("0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>An interval as percents (<c>95.1–98.9</c>); empty for null.</summary>
    /// <param name="interval">An interval of shares, or null.</param>
    public static string Of(Interval? interval) => interval is { } i ? $"{Of(i.Low)}–{Of(i.High)}" : "";
}
