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
        var candidates = CandidateTable.Read(Path.Join(Folder, "candidates.tsv"));
        var options = new VerifierTrainingOptions();
        var weights = new VerifierTrainer(options).Train(candidates);
        using var folder = new TemporaryFolder();

        var written = VerifierModelFolder.Write(folder.Path, 1, weights, Threshold(), candidates, options, new Dictionary<string, VerifierEvaluation>());

        Assert.Equal(File.ReadAllText(Path.Join(Folder, "candidates.tsv")), File.ReadAllText(Path.Join(written, "candidates.tsv")));
        Assert.Equal(File.ReadAllText(Path.Join(Folder, "model.tsv")), File.ReadAllText(Path.Join(written, "model.tsv")));
    }

    [Fact]
    public void It_learns_no_names()
    {
        var features = CandidateTable.Read(Path.Join(Folder, "candidates.tsv")).SelectMany(c => c.Features).Distinct();

        Assert.All(features, f => Assert.Matches("^[a-z+]+:?[A-Za-z0-9+./-]*$", f));
        Assert.DoesNotContain(features, f => f.Contains("SCO", StringComparison.Ordinal));
    }

    private static double Threshold() => double.Parse(
        File.ReadLines(Path.Join(Folder, "model.tsv")).First(l => l.StartsWith("(threshold)", StringComparison.Ordinal)).Split('\t')[1],
        System.Globalization.CultureInfo.InvariantCulture);
}
