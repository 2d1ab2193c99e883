using ScoExtract.Languages;

namespace ScoExtract.Tool.Timelines;

/// <summary>English names and Wikidata items for the ids that facts hold, from the library's tables.</summary>
internal sealed class EntityNames
{
    private const string OrganizationSubject = "org:";

    private static readonly Lazy<EntityNames> Tables = new(() => new EntityNames());

    private readonly Dictionary<string, string> _organizations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);

    private EntityNames()
    {
        foreach (var row in EmbeddedData.Table("Data/organizations.tsv").Rows)
        {
            var id = row.Required("id");
            _organizations[id] = FirstName(row) ?? id;
            AddItem(OrganizationSubject + id, row["wikidata"]);
        }

        foreach (var row in EmbeddedData.Table("Data/places.tsv").Rows)
        {
            var id = row.Required("id");
            _places[id] = FirstName(row) ?? id;
        }

        foreach (var row in EmbeddedData.Table("Data/wikidata.tsv").Rows)
        {
            AddItem(row.Required("id"), row.Required("wikidata"));
        }
    }

    /// <summary>The names of the built-in tables.</summary>
    public static EntityNames BuiltIn => Tables.Value;

    /// <summary>Name of a subject (<c>BY</c>, <c>org:SCO</c>) or a place (<c>KZ:Astana</c>); the id itself where no table has it.</summary>
    public string Of(string id) => id.StartsWith(OrganizationSubject, StringComparison.Ordinal)
        ? _organizations.GetValueOrDefault(id[OrganizationSubject.Length..], id)
        : _places.GetValueOrDefault(id, id);

    /// <summary>Name of an organization (<c>SCO</c>); the id itself where no table has it. <c>AU</c> is the African Union here, and Australia as a subject.</summary>
    public string OfOrganization(string id) => _organizations.GetValueOrDefault(id, id);

    /// <summary>Wikidata item (<c>Q184</c>) of a subject; null where none is known.</summary>
    public string? ItemOfSubject(string subject) => _items.GetValueOrDefault(subject);

    /// <summary>Wikidata item of an organization; null where none is known.</summary>
    public string? ItemOfOrganization(string organization) => _items.GetValueOrDefault(OrganizationSubject + organization);

    /// <summary>The id of an organization as the table writes it.</summary>
    /// <param name="given">The id in any case.</param>
    /// <param name="mayBeOwn">Whether an id that no built-in table has may be one of the user's own table.</param>
    /// <exception cref="UsageException">No table has it.</exception>
    public string OrganizationId(string given, bool mayBeOwn = false) =>
        _organizations.Keys.FirstOrDefault(id => id.Equals(given, StringComparison.OrdinalIgnoreCase))
        ?? (mayBeOwn ? given : null)
        ?? throw new UsageException($"unknown organization '{given}'; give an id such as SCO, UNGA or EAEU");

    // The mark before a form says how it is matched, not how it is written.
    private static string? FirstName(TsvRow row) => row.List("en") is [var name, ..] ? name.TrimStart('^', '?', ' ') : null;

    private void AddItem(string id, string item)
    {
        if (item.Length > 0)
        {
            _items.Add(id, item);
        }
    }
}
