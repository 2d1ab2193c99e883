namespace ScoExtract.Status.Completion;

/// <summary>Names of ranges of numbers, as the features of candidates give them.</summary>
internal static class Buckets
{
    /// <summary>Of the number of items between two that may belong together.</summary>
    public static string Gap(int items) => items switch { 0 => "0", 1 => "1", <= 3 => "2-3", <= 6 => "4-6", <= 12 => "7-12", _ => "13+" };

    /// <summary>Of the length of a sentence in items.</summary>
    public static string Length(int items) => items switch { <= 5 => "1-5", <= 10 => "6-10", <= 20 => "11-20", <= 40 => "21-40", _ => "41+" };

    /// <summary>Of the share of an organization in all that a document names.</summary>
    public static string Share(double share) => share switch { > .6 => "most", > .4 => "half", > .2 => "third", > .1 => "some", _ => "few" };

    /// <summary>A count, from <paramref name="most"/> on with a plus.</summary>
    public static string Count(int count, int most) => count >= most ? most + "+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
