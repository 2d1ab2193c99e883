namespace ScoExtract.Tests.Status.Changes;

/// <summary>Where a change was decided or took place, and which cities beside it say no such thing.</summary>
public sealed class PlaceFinderTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    [Theory]
    [InlineData("en", "India and Pakistan joined the SCO at the summit in Astana on 9 June 2017.", "KZ:Astana KZ:Astana")]
    [InlineData("en", "At a meeting in Kampala the Commonwealth suspended Pakistan in 2007.", "UG:Kampala")]
    [InlineData("en", "After the coup in Bamako the African Union suspended Mali in 2020.", "")]
    [InlineData("en", "Kiribati has left the Pacific Islands Forum, officials in Tarawa explained.", "")]
    [InlineData("es", "El Sistema de la Integración Centroamericana fue constituido en 1991 por Honduras y Panamá mediante la firma del Protocolo de Tegucigalpa.", " ")]
    [InlineData("zh", "西非国家经济共同体1975年在拉各斯成立，佛得角1976年加入。", "")]
    [InlineData("ar", "صارت فنلندا عضوا في حلف شمال الأطلسي في 4 أبريل 2023 رغم اعتراض أنقرة.", "")]
    public void Place_is_that_of_the_change(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Extractor.Extract(new Document("places", text, language)).StatusFacts.Select(f => f.Place)));
}
