using ScoExtract.Languages;
using ScoExtract.Names.Catalog;

namespace ScoExtract.Tests.Names;

public sealed class SpellingsTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    [Theory]
    [InlineData("en", "Ministers of the Shanghai Co-operation Organisation met.", "SCO")]
    [InlineData("en", "Ministers of the Gulf Co-operation Council met.", "GCC")]
    [InlineData("en", "Ministers of the Asia-Pacific Economic Co-operation met.", "APEC")]
    [InlineData("en", "Experts of the International Labor Organization met.", "ILO")]
    [InlineData("en", "Experts of the World Food Program met.", "WFP")]
    [InlineData("fr", "Les ministres de la Communauté économique des États d'Afrique de l'Ouest se sont réunis.", "ECOWAS")]
    [InlineData("es", "Los ministros de la Organización de Estados Americanos se reunieron.", "OAS")]
    [InlineData("ru", "В столице прошёл саммит Ассоциации государств Юго-Восточной Азии.", "ASEAN")]
    public void A_name_is_known_in_the_other_spelling_of_its_words(string language, string text, string value)
    {
        var found = Extractor.Extract(new Document("spelling", text, language)).Mentions.OfType<OrganizationMention>();

        Assert.Contains(found, m => m.OrganizationId == value);
    }

    [Fact]
    public void Every_combination_of_spellings_is_made_and_no_part_of_a_word_is_touched()
    {
        var spellings = new Spellings(TsvTable.Read("spellings.tsv", new StringReader("word\tother\nlabour\tlabor\norganization\torganisation\n")));

        Assert.Equal(["International Labor Organization", "International Labour Organisation", "International Labor Organisation"], spellings.Of("International Labour Organization"));
        Assert.Empty(spellings.Of("Labourers' Union"));
    }
}
