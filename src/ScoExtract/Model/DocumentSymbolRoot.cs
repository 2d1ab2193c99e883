namespace ScoExtract;

/// <summary>How symbols of one series begin.</summary>
internal sealed class DocumentSymbolRoot
{
    private static readonly Dictionary<string, DocumentSymbolRoot> All =
        ModelTable.Rows("Data/symbol-roots.tsv").ToDictionary(
            r => r[0],
            r => new DocumentSymbolRoot(r[1], r[2].Length > 0 ? r[2] : null, r[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            StringComparer.Ordinal);

    // What may follow: '#' a number, '*' anything, "C." a word with a number, "S-" a special session, else the word itself.
    private readonly string[] _next;

    private DocumentSymbolRoot(string organ, string? organization, string[] next)
    {
        (Organ, Organization, _next) = (organ, organization, next);
    }

    /// <summary>Short code of the organ: <c>GA</c>, <c>SC</c>, <c>ECOSOC</c>.</summary>
    public string Organ { get; }

    /// <summary>Id of the organization table; null for bodies it does not have.</summary>
    public string? Organization { get; }

    /// <summary>The roots themselves, without the longer prefixes; one that a number follows ends with a stop: <c>IDB.</c> of <c>IDB.31</c>.</summary>
    public static IEnumerable<string> Names => All.Keys.Where(k => !k.Contains('/'));

    /// <summary>The root of the first part.</summary>
    public static DocumentSymbolRoot? Find(string root)
    {
        var stop = root.IndexOf('.', StringComparison.Ordinal);
        return stop < 0 ? All.GetValueOrDefault(root)
            : root.AsSpan(stop + 1) is { Length: > 0 and <= 3 } number && number.IndexOfAnyExceptInRange('0', '9') < 0 ? All.GetValueOrDefault(root[..(stop + 1)]) : null;
    }

    /// <summary>The longest prefix of the parts that the table has.</summary>
    public static DocumentSymbolRoot? FindLongest(IReadOnlyList<string> parts) =>
        (parts.Count > 1 ? All.GetValueOrDefault(parts[0] + "/" + parts[1]) : null) ?? Find(parts[0]);

    /// <summary>Whether a symbol of this root can go on with this part.</summary>
    public bool Accepts(string part)
    {
        foreach (var next in _next)
        {
            var fits = next switch
            {
                "*" => true,
                "#" => char.IsAsciiDigit(part[0]),
                _ when next[^1] == '.' => part.Length > next.Length && part.StartsWith(next, StringComparison.OrdinalIgnoreCase),
                _ when next[^1] == '-' => part.Length > next.Length && part.StartsWith(next, StringComparison.Ordinal),
                _ => part == next,
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }
}
