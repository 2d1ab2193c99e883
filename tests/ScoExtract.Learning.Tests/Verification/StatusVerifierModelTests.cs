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
    public void The_model_is_trained_from_its_candidates() =>
        KeptModel.AssertSame(Folder, new LogisticTrainer(new VerifierTrainingOptions()).Train(CandidateTable.Read(Path.Join(Folder, "candidates.tsv"))));

    [Fact]
    public void It_learns_no_names() => KeptModel.AssertNoNames(Folder);
}
