using System.Globalization;
using ScoExtract.Learning.Logistic;
using ScoExtract.Learning.Tests.Logistic;
using ScoExtract.Learning.Verification;
using ScoExtract.TestSupport;

namespace ScoExtract.Learning.Tests.Verification;

/// <summary>The model that comes with the library is what its candidates give.</summary>
public sealed class StatusVerifierModelTests
{
    private static readonly string Folder = RepositoryRoot.Combine("models", "status-verifier", "1");

    [Fact]
    public void The_model_is_trained_from_its_candidates()
    {
        var weights = new LogisticTrainer(new VerifierTrainingOptions()).Train(CandidateTable.Read(Path.Join(Folder, "candidates.tsv")));
        var kept = Kept();

        // Processors add up in different orders, so the last decimal may differ; a weight of the model that came of other candidates would not.
        Assert.Equal(kept["(intercept)"], weights.Intercept, 0.02);
        Assert.All(kept.Keys.Where(f => f[0] != '(').Union(weights.Features.Keys), f => Assert.Equal(kept.GetValueOrDefault(f), weights.Features.GetValueOrDefault(f), 0.02));
    }

    [Fact]
    public void It_learns_no_names()
    {
        var features = CandidateTable.Read(Path.Join(Folder, "candidates.tsv")).SelectMany(c => c.Features).Distinct();

        Assert.All(features, f => Assert.Matches("^[a-z+]+(:[A-Za-z0-9+./-]+)*$", f));
        Assert.DoesNotContain(features, f => f.Contains("SCO", StringComparison.Ordinal));
    }

    private static Dictionary<string, double> Kept() => File.ReadLines(Path.Join(Folder, "model.tsv")).Skip(1)
        .Select(l => l.Split('\t')).ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture));
}
