using System.Security.Cryptography;
using System.Text.Json;
using ScoExtract.Languages;
using ScoExtract.Names.Unlisted;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Names;

public class RankerLibraryTests
{
    public static TheoryData<string> Kept => [.. Directory.GetDirectories(RepositoryRoot.Combine("models"), "ranker-*").Select(d => Path.GetFileName(d)["ranker-".Length..])];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_model_is_built_in_with_its_facts_and_a_card_that_tells_what_it_is_worth(string language)
    {
        Assert.NotNull(RankerLibrary.For(LanguagePack.Load(language)));
        var folder = RepositoryRoot.Combine("models", "ranker-" + language, "1");
        var bytes = File.ReadAllBytes(Path.Join(folder, "model.tsv"));
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Join(folder, "model.json")));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), facts.RootElement.GetProperty("sha256").GetString());
        var card = File.ReadAllText(Path.Join(folder, "CARD.md"));
        Assert.All(["## Data", "## Scores", "without", "with", "## Limits", "## How to retrain"], h => Assert.Contains(h, card, StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_without_a_model_has_none() => Assert.Null(RankerLibrary.For(LanguagePack.Load("es")));
}
