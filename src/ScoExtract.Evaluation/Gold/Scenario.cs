using System.Text.Json;

namespace ScoExtract.Evaluation;

/// <summary>A short text that tries one phenomenon, with the status facts it asserts. Its mentions are not annotated. Immutable.</summary>
/// <param name="Document">The text and what is right for it.</param>
/// <param name="Phenomenon">What the text tries, for example <c>coord-passive</c>.</param>
/// <param name="Positive">Whether it holds at least one actual change; a negative tempts to find one that is not there.</param>
/// <param name="Neutral">Whether its facts are arguable, so that it is left out of all scores.</param>
/// <param name="Input">The document as the extractor is given it.</param>
public sealed record Scenario(AnnotatedDocument Document, string Phenomenon, bool Positive, bool Neutral, Document Input)
{
    /// <summary>Reads a file of scenarios, one JSON object a line; empty lines are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="GoldFormatException">A line is not a scenario, or has the id of one before it; the message names it.</exception>
    public static IReadOnlyList<Scenario> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var scenarios = new List<Scenario>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var scenario = Parse($"{path}, line {number}", line);
            scenarios.Add(ids.Add(scenario.Input.Id) ? scenario : throw new GoldFormatException($"{path}, line {number}: a second scenario is called '{scenario.Input.Id}'."));
        }

        return scenarios;
    }

    private static Scenario Parse(string where, string line)
    {
        ScenarioLine parsed;
        try
        {
            parsed = JsonSerializer.Deserialize(line, GoldContext.Default.ScenarioLine)
                ?? throw new GoldFormatException($"{where}: a scenario is a JSON object, not null.");
        }
        catch (JsonException e)
        {
            throw new GoldFormatException($"{where}: {e.Message}", e);
        }

        if (parsed.StatusFacts.Any(f => f is null))
        {
            throw new GoldFormatException($"{where}: a status fact is a JSON object, not null.");
        }

        NodaTime.LocalDate? date = null;
        if (parsed.Date is not null)
        {
            var parsedDate = NodaTime.Text.LocalDatePattern.Iso.Parse(parsed.Date);
            date = parsedDate.Success
                ? parsedDate.Value
                : throw new GoldFormatException($"{where}: '{parsed.Date}' is no date of the form 2019-06-10.");
        }

        var gold = new GoldDocument
        {
            Document = parsed.Document,
            Language = parsed.Language ?? "und",
            DocumentDate = parsed.Date,
            StatusFacts = parsed.StatusFacts,
        };
        return new Scenario(
            new AnnotatedDocument(gold, parsed.Text),
            parsed.Phenomenon ?? "",
            parsed.Positive,
            parsed.Neutral,
            new Document(parsed.Document, parsed.Text, parsed.Language, date));
    }
}
