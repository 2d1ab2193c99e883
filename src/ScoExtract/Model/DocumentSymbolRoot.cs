namespace ScoExtract;

/// <summary>How symbols of one series begin.</summary>
internal sealed class DocumentSymbolRoot
{
    private static readonly Dictionary<string, DocumentSymbolRoot> All = Load();

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

    /// <summary>The roots themselves, without the longer prefixes.</summary>
    public static IEnumerable<string> Names => All.Keys.Where(k => !k.Contains('/'));

    /// <summary>The root of the first part.</summary>
    public static DocumentSymbolRoot? Find(string root) => All.GetValueOrDefault(root);

    /// <summary>The longest prefix of the parts that the table has.</summary>
    public static DocumentSymbolRoot? FindLongest(IReadOnlyList<string> parts) =>
        (parts.Count > 1 ? All.GetValueOrDefault(parts[0] + "/" + parts[1]) : null) ?? All.GetValueOrDefault(parts[0]);

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

    private static Dictionary<string, DocumentSymbolRoot> Load()
    {
        var roots = new Dictionary<string, DocumentSymbolRoot>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(DocumentSymbolRoot).Assembly.GetManifestResourceStream("Data/symbol-roots.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var prefix, var organ, var organization, var next, ..] && prefix is not ("" or "prefix") && prefix[0] != '#')
            {
                roots.Add(prefix, new DocumentSymbolRoot(organ, organization.Length > 0 ? organization : null, next.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return roots;
    }
}
