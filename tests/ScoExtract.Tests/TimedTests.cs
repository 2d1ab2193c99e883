namespace ScoExtract.Tests;

/// <summary>The collection of tests that measure time: they run one after another when all others are done, so that these do not slow them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimedTests
{
    public const string Name = "timed";
}
