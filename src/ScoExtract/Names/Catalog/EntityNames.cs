using ScoExtract.Languages;
using ScoExtract.Names.Catalog;

namespace ScoExtract;

/// <summary>English names, Wikidata items, codes and coordinates for the ids that mentions and facts hold, from the library's tables. Immutable, so safe to share between threads.</summary>
public sealed class EntityNames
{
    private const string OrganizationSubject = "org:";

    private static readonly Lazy<EntityNames> Tables = new(() => new EntityNames());

    private readonly Dictionary<string, string> _organizations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceFacts> _facts = new(StringComparer.Ordinal);

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
            if (PlaceFacts.Of(row) is { } facts)
            {
                _facts.Add(id, facts);
            }
        }

        foreach (var row in EmbeddedData.Table("Data/wikidata.tsv").Rows)
        {
            AddItem(row.Required("id"), row.Required("wikidata"));
        }
    }

    /// <summary>The names of the built-in tables.</summary>
    public static EntityNames BuiltIn => Tables.Value;

    /// <summary>English name of a subject (<c>BY</c>, <c>org:SCO</c>) or a place (<c>KZ:Astana</c>); the id itself where no table has it.</summary>
    /// <param name="id">A subject or place id, as facts hold it.</param>
    public string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(OrganizationSubject, StringComparison.Ordinal)
            ? _organizations.GetValueOrDefault(id[OrganizationSubject.Length..], id)
            : _places.GetValueOrDefault(id, id);
    }

    /// <summary>English name of an organization (<c>SCO</c>); the id itself where no table has it. <c>AU</c> is the African Union here, and Australia as a subject.</summary>
    /// <param name="id">An organization id.</param>
    public string OfOrganization(string id) => _organizations.GetValueOrDefault(id, id);

    /// <summary>ISO and UN codes and the coordinates of a place, as far as the tables have them; null where they have none.</summary>
    /// <param name="place">A place id, as mentions and facts hold it: <c>KG</c>, <c>KZ:Astana</c>, <c>M49:143</c>.</param>
    public PlaceFacts? FactsOf(string place) => _facts.GetValueOrDefault(place);

    /// <summary>Wikidata item (<c>Q184</c>) of a subject; null where none is known.</summary>
    /// <param name="subject">A subject id, as facts hold it.</param>
    public string? ItemOfSubject(string subject) => _items.GetValueOrDefault(subject);

    /// <summary>Wikidata item of an organization; null where none is known.</summary>
    /// <param name="organization">An organization id.</param>
    public string? ItemOfOrganization(string organization) => _items.GetValueOrDefault(OrganizationSubject + organization);

    /// <summary>The id of an organization as the table writes it.</summary>
    /// <param name="given">An id in any letter case.</param>
    /// <param name="id">The id; the given one when no table has it.</param>
    public bool TryGetOrganizationId(string given, out string id)
    {
        id = _organizations.Keys.FirstOrDefault(k => k.Equals(given, StringComparison.OrdinalIgnoreCase)) ?? given;
        return _organizations.ContainsKey(given);
    }

    // The mark before a form says how it is matched, not how it is written.
    private static string? FirstName(TsvRow row) => row.List("en") is [var name, ..] ? name.TrimStart('^', '?', '=', ' ') : null;

    private void AddItem(string id, string item)
    {
        if (item.Length > 0)
        {
            _items.Add(id, item);
        }
    }
}
