using System.Security.Cryptography;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests;

/// <summary>Offsets are promised against the seeds byte for byte, so no checkout or editor may change them.</summary>
public sealed class SeedDocumentsTests
{
    [Theory]
    [InlineData("000_3f5d3dd9a2f22402.txt", "80104fba2653cc385a7eae15b6beca0db85c2d1f43af29bc483c86e304acdbd4")]
    [InlineData("001_15e755e2083c77c9.txt", "366d6856a8c31a018236d529046046f5e773dec8e8b349316fbc1495928b26ae")]
    [InlineData("002_cd00fdf7d49ca83a.txt", "ae20a64f568e21a50e21598ed59de04d7ffae853d82e29439cec0e7ef64a01b3")]
    [InlineData("003_b036cf475ec3a132.txt", "7c72a88066d1eed5f29ed168cbc23a57b912d1f31b9fcce4873890c657c1828f")]
    [InlineData("004_083a65cdadc3fda0.txt", "adfae4eb7bff7bff75e419e0484d63fe399a61487a680cbfe38ad5a9e1fe5c5b")]
    public void Seed_is_byte_for_byte_the_original(string file, string sha256)
    {
        byte[] bytes = File.ReadAllBytes(Path.Join(RepositoryRoot.SeedDocuments, file));

        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void There_are_no_other_seed_documents()
    {
        Assert.Equal(5, Directory.GetFiles(RepositoryRoot.SeedDocuments).Length);
    }
}
