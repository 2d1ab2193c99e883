namespace ScoExtract.Tests.Status;

/// <summary>The scenario files as a whole must score what they scored; single errors are listed in the message.</summary>
public sealed class ScenarioTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    [Theory]
    [InlineData("public.jsonl", 0.93, 0.04)]
    [InlineData("own-dev.jsonl", 0.93, 0.06)]
    [InlineData("own-test.jsonl", 0.93, 0.04)]
    [InlineData("constructions.jsonl", 0.92, 0.04)]
    [InlineData("tellings.jsonl", 0.95, 0.06)]
    [InlineData("tellings-es-ru.jsonl", 0.96, 0.03)]
    [InlineData("languages.jsonl", 0.97, 0.03)]
    public void Facts_match_in_organization_subject_status_and_change(string file, double leastF1, double mostFalseAlarms)
    {
        var (matched, expected, found, negatives, alarms) = (0, 0, 0, 0, 0);
        var errors = new List<string>();
        foreach (var scenario in Scenario.Read(file).Where(s => !s.Neutral))
        {
            var facts = Scenario.Found(Extractor.Extract(new Document(scenario.Id, scenario.Text, scenario.Language)));
            var left = scenario.Facts.ToList();
            var right = facts.Count(f => left.FindIndex(g => g.Core == f.Core) is var at and >= 0 && Remove(left, at));
            (matched, expected, found) = (matched + right, expected + scenario.Facts.Count, found + facts.Count);
            if (!scenario.Positive)
            {
                negatives++;
                alarms += facts.Exists(f => f is { Kind: "Change", Modality: "Actual" }) ? 1 : 0;
            }

            if (right < scenario.Facts.Count || right < facts.Count)
            {
                errors.Add($"{scenario.Id}: {scenario.Text}");
            }
        }

        var f1 = 2.0 * matched / (expected + found);
        Assert.True(f1 >= leastF1, $"core F1 {f1:0.000} of {file}; wrong in\n" + string.Join('\n', errors));
        Assert.True(alarms <= mostFalseAlarms * negatives, $"{alarms} false alarms on {negatives} negatives of {file}");
    }

    private static bool Remove(List<Scenario.Fact> facts, int at)
    {
        facts.RemoveAt(at);
        return true;
    }
}
