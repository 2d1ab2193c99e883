using System.Security.Cryptography;
using System.Text.Json;
using ScoExtract.Languages;
using ScoExtract.Names.Unlisted;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Names;

public class TaggerLibraryTests
{
    public static TheoryData<string> Languages => [.. LanguagePack.BuiltIn];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_a_tagger_which_is_loaded_once(string language)
    {
        var tagger = TaggerLibrary.For(LanguagePack.Load(language));
        Assert.NotNull(tagger);
        Assert.Equal(language, tagger.Model.Language);
        Assert.Same(tagger, TaggerLibrary.For(LanguagePack.Load(language)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_model_is_small_and_comes_with_its_facts_and_a_card_that_names_every_source(string language)
    {
        var folder = RepositoryRoot.Combine("models", "tagger-" + language, "1");
        var bytes = File.ReadAllBytes(Path.Join(folder, "model.bin"));
        Assert.InRange(bytes.Length, 1, 2_000_000);
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Join(folder, "model.json")));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), facts.RootElement.GetProperty("sha256").GetString());
        var card = File.ReadAllText(Path.Join(folder, "CARD.md"));
        foreach (var source in facts.RootElement.GetProperty("sources").EnumerateArray())
        {
            Assert.Contains($"| {source.GetProperty("source").GetString()} |", card, StringComparison.Ordinal);
        }

        Assert.All(["## Data", "### Attribution", "## Scores", "## Limits", "## How to retrain"], h => Assert.Contains(h, card, StringComparison.Ordinal));
    }
}
