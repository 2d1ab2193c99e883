using System.Globalization;
using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Tests.Logistic;

/// <summary>What is asked of every logistic model that comes with the library.</summary>
internal static class KeptModel
{
    /// <summary>Asserts that the model in a folder has the weights that training gave.</summary>
    public static void AssertSame(string folder, LogisticWeights trained)
    {
        var kept = File.ReadLines(Path.Join(folder, "model.tsv")).Skip(1)
            .Select(l => l.Split('\t')).ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture));

        // Processors add up in different orders, so the last decimal may differ; a weight of a model that came of other candidates would not.
        Assert.Equal(kept["(intercept)"], trained.Intercept, 0.02);
        Assert.All(kept.Keys.Where(f => f[0] != '(').Union(trained.Features.Keys), f => Assert.Equal(kept.GetValueOrDefault(f), trained.Features.GetValueOrDefault(f), 0.02));
    }

    /// <summary>Asserts that no feature in a folder's candidates is a name of the text.</summary>
    public static void AssertNoNames(string folder)
    {
        var features = CandidateTable.Read(Path.Join(folder, "candidates.tsv")).SelectMany(c => c.Features).Distinct();

        Assert.All(features, f => Assert.Matches("^[a-z+-]+([:/+][A-Za-z0-9+./-]*)*$", f));
        Assert.DoesNotContain(features, f => f.Contains("SCO", StringComparison.Ordinal));
    }
}
