using ScoExtract.Learning.Verification;

namespace ScoExtract.Learning.Tests.Verification;

/// <summary>Candidates of which those that are near are mostly right.</summary>
internal static class Toy
{
    public static readonly VerifierCandidate[] Candidates =
    [
        .. Enumerable.Range(0, 60).Select(i => new VerifierCandidate($"r{i}", "toy", i % 2 == 0 ? "en" : "fr", true, ["near", $"noise:{i % 3}"])),
        .. Enumerable.Range(0, 20).Select(i => new VerifierCandidate($"w{i}", "toy", "en", i % 10 == 0, ["far", $"noise:{i % 3}", $"once:{i}"])),
    ];
}
