using ScoExtract.Learning.Completion;
using ScoExtract.Learning.Logistic;
using ScoExtract.Learning.Tests.Logistic;
using ScoExtract.TestSupport;

namespace ScoExtract.Learning.Tests.Completion;

/// <summary>The model that comes with the library is what its candidates give.</summary>
public sealed class ArgumentRankerModelTests
{
    private static readonly string Folder = RepositoryRoot.Combine("models", "argument-ranker", "1");

    [Fact]
    public void The_model_is_trained_from_its_candidates() =>
        KeptModel.AssertSame(Folder, new LogisticTrainer(new CompletionTrainingOptions()).Train(CandidateTable.Read(Path.Join(Folder, "candidates.tsv"))));

    [Fact]
    public void It_learns_no_names() => KeptModel.AssertNoNames(Folder);
}
