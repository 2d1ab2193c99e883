using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Tests.Logistic;

/// <summary>Candidates of which those that are near are mostly right.</summary>
internal static class Toy
{
    public static readonly LabelledCandidate[] Candidates =
    [
        .. Enumerable.Range(0, 60).Select(i => new LabelledCandidate($"r{i}", "toy", i % 2 == 0 ? "en" : "fr", true, ["near", $"noise:{i % 3}"])),
        .. Enumerable.Range(0, 20).Select(i => new LabelledCandidate($"w{i}", "toy", "en", i % 10 == 0, ["far", $"noise:{i % 3}", $"once:{i}"])),
    ];
}
