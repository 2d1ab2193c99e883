using ScoExtract.Languages;

namespace ScoExtract.Evaluation;

/// <summary>
/// Checks that what a gold annotation names is in the library's tables and that its dates and symbols can be read: that the
/// gold and the library speak of the same things. Gold by others may know more than the tables, so <see cref="GoldValidator"/>
/// does without this.
/// </summary>
public static class GoldVocabulary
{
    private const string OrganizationSubject = "org:";

    private static readonly Lazy<HashSet<string>> Organizations = new(() => Ids("Data/organizations.tsv", _ => true));
    private static readonly Lazy<HashSet<string>> Places = new(() => Ids("Data/places.tsv", _ => true));
    private static readonly Lazy<HashSet<string>> Countries = new(() => Ids("Data/places.tsv", row => row["kind"] == "country"));

    /// <summary>Every id that no table has and every value that cannot be read, one sentence each; empty when there is none.</summary>
    /// <param name="document">The annotation with its text.</param>
    public static IReadOnlyList<string> Check(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<string> problems = [];
        foreach (var mention in document.Gold.Mentions ?? [])
        {
            foreach (var value in mention.Alternatives.Prepend(mention.Value).OfType<string>())
            {
                Add(mention.Id, MentionProblem(mention.Type, value));
            }
        }

        foreach (var fact in document.Gold.StatusFacts)
        {
            Add(fact.Id, Organization(fact.Organization));
            Add(fact.Id, Subject(fact.Subject));
            Add(fact.Id, fact.Place is { } place ? Place(place) : null);
            Add(fact.Id, fact.DecidedBy is { } body ? Organization(body) : null);
            Add(fact.Id, fact.Instrument is { } instrument ? Symbol(instrument) : null);
            foreach (var date in fact.DateAlternatives.Prepend(fact.Date).OfType<string>())
            {
                Add(fact.Id, Date(date));
            }
        }

        return problems;

        void Add(string? id, string? problem)
        {
            if (problem is not null)
            {
                problems.Add($"{document.Gold.Document}: {id}: {problem}");
            }
        }
    }

    private static string? MentionProblem(string type, string value) => type switch
    {
        "Date" => Date(value),
        "Place" => Place(value),
        "Organization" => Organization(value),
        "DocumentSymbol" => Symbol(value),
        _ => null,
    };

    private static string? Date(string value) => TemporalValue.TryParseEdtf(value, out _) ? null : $"'{value}' is no EDTF value";

    private static string? Symbol(string value) =>
        DocumentSymbol.TryParse(value, out var symbol) && symbol.Text == value ? null : $"'{value}' is no document symbol in its canonical form";

    private static string? Place(string id) => Places.Value.Contains(id) ? null : $"no table has a place '{id}'";

    private static string? Organization(string id) => Organizations.Value.Contains(id) ? null : $"no table has an organization '{id}'";

    private static string? Subject(string subject) =>
        subject.StartsWith(OrganizationSubject, StringComparison.Ordinal) ? Organization(subject[OrganizationSubject.Length..])
        : Countries.Value.Contains(subject) ? null : $"no table has a country '{subject}'";

    private static HashSet<string> Ids(string path, Func<TsvRow, bool> belongs) =>
        EmbeddedData.Table(path).Rows.Where(belongs).Select(r => r.Required("id")).ToHashSet(StringComparer.Ordinal);
}
