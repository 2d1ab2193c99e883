using NodaTime;

namespace ScoExtract.Tests.Dates;

/// <summary>Where a missing year comes from, and which day the document is of.</summary>
public sealed class DateResolverTests
{
    [Theory]
    [InlineData("A/RES/75/268\nDistr.: General\n29 March 2021\n\nSeventy-fifth session\nAgenda item 130\n\nResolution adopted by the General Assembly on 25 March 2021\n", "en", "2021-03-29")]
    [InlineData("Paris, le 3 mai 2019\n\nMonsieur le Président,\n\nNous avons reçu votre lettre.", "fr", "2019-05-03")]
    [InlineData("BISHKEK, June 14, 2019 (AKI) - The leaders met on Friday and signed a declaration.", "en", "2019-06-14")]
    [InlineData("The Harbour Post\n5 July 2022 | Updated Tuesday, 14:20\n\nThe ferry was late on Monday.", "en", "2022-07-05")]
    [InlineData("14 сентября 2023 г., 16:35 (обновлено 15.09.2023)\n\nПорт закрыли в среду.", "ru", "2023-09-14")]
    [InlineData("Colère au port\nPublié le 29/01/2024 à 18h42 par la rédaction\n\nLe port a fermé lundi.", "fr", "2024-01-29")]
    [InlineData("Actualizado el 3 de mayo de 2019 a las seis\n\nEl puerto cerró el lunes.", "es", "2019-05-03")]
    [InlineData("نشر في 3 مايو 2019 الساعة السادسة\n\nأغلق الميناء يوم الاثنين.", "ar", "2019-05-03")]
    [InlineData("Iran : l'ambassade attaquée\n14 mars 2016. – Le ministre a dit que tout irait bien.\n", "fr", "2016-03-14")]
    [InlineData("首页 > 国际\n\n世卫大会开幕\n\n来源：综合外电 | 2023-05-22 21:07 | 字号：大 中 小\n\n大会21日起举行。", "zh", "2023-05-22")]
    [InlineData("Talks collapse\n\nBy John Smith | May 3, 2019 | Politics\n\nThe envoy left on Tuesday.\n", "en", "2019-05-03")]
    [InlineData("Talks collapse\nBy John Smith, Washington, May 3, 2019 at 4:05 p.m. EDT\nThe envoy left on Tuesday.\n", "en", "2019-05-03")]
    [InlineData("[Share](https://www.example.org/world/2019/05/03/talks-collapse)\nThe envoy left on Tuesday.\n", "en", "2019-05-03")]
    [InlineData("A/73/PV.88\n88th plenary meeting\nFriday, 3 May 2019, 10 a.m.\nNew York\n\nThe President: we met yesterday.\n", "en", "2019-05-03")]
    [InlineData("Le Petit Journal. — Samedi 14 janvier 1911. — N° 17554\n\nLE HAVRE, 13 janvier. — Un vapeur a coulé.\n", "fr", "1911-01-14")]
    [InlineData("发布时间：2019年5月3日 来源：新闻网\n\n港口星期一关闭。", "zh", "2019-05-03")]
    public void Date_of_the_document_is_found_in_its_head(string text, string language, string date) =>
        Assert.Equal(date, Extract(text, language).DocumentDate?.ToString("uuuu-MM-dd", null));

    [Theory]
    [InlineData("The leaders met on 14 June 2019 in Bishkek and signed a declaration.", "en")]
    [InlineData("State | Joined | Left\nKenya | 3 May 2019 | no\nGhana | 4 May 2019 | no\n", "en")]
    [InlineData("Photo: delegates in Geneva, 2 May 2019. © UN\n\nThe talks ended well.\n", "en")]
    [InlineData("No date at all.", "en")]
    [InlineData("", "en")]
    public void Date_in_a_sentence_is_not_the_documents(string text, string language) => Assert.Null(Extract(text, language).DocumentDate);

    [Fact]
    public void Given_date_is_kept()
    {
        var given = new LocalDate(2020, 1, 2);
        var result = DateTable.Extractor.Extract(new Document("d", "Paris, le 3 mai 2019\n\nMonsieur,", "fr", given), TestContext.Current.CancellationToken);

        Assert.Equal(given, result.DocumentDate);
    }

    [Theory]
    [InlineData("In 1996, on 26 April, they met.", DateBasis.Sentence, "1996-04-26")]
    [InlineData("They met in 1996. On 26 April they signed.", DateBasis.Discourse, "1996-04-26")]
    [InlineData("They signed on 26 April.", DateBasis.Explicit, "XXXX-04-26")]
    [InlineData("They signed on 26 April 1996.", DateBasis.Explicit, "1996-04-26")]
    public void Basis_tells_where_the_year_is_from(string text, DateBasis basis, string value)
    {
        var last = Extract(text, "en").Mentions.OfType<DateMention>().Last();

        Assert.Equal((basis, value), (last.Basis, last.Value));
    }

    [Fact]
    public void Other_reading_of_an_ambiguous_order_is_kept()
    {
        var mention = Assert.Single(Extract("on 03/04/2021 in Geneva", "en").Mentions.OfType<DateMention>());

        Assert.Equal("2021-04-03", mention.Value);
        Assert.Equal("2021-03-04", Assert.Single(mention.Alternatives).ToEdtf());
    }

    [Fact]
    public void Calendar_of_origin_is_kept()
    {
        var mention = Assert.Single(Extract("في 15 رمضان 1444 هـ", "ar").Mentions.OfType<DateMention>());

        Assert.Equal(("2023-04-06", "Um Al Qura"), (mention.Value, mention.Calendar));
    }

    [Fact]
    public void Impossible_day_is_flagged_and_has_no_value()
    {
        var mention = Assert.Single(Extract("on 31 February 2021", "en").Mentions.OfType<DateMention>());

        Assert.True(mention.IsImpossible);
        Assert.Null(mention.Value);
    }

    [Theory]
    [InlineData("وثيقة الأمم المتحدة\n\n6 February 2015\n\nالقرار الذي اتخذته الجمعية العامة", "ar", "6 February 2015")]
    [InlineData("安理会决议草案 April 13, 2022 全文如下", "zh", "April 13, 2022")]
    public void Latin_date_in_a_text_of_another_script_is_read(string text, string language, string expression) =>
        Assert.Equal(expression, Assert.Single(Extract(text, language).Mentions.OfType<DateMention>()).Text);

    private static ExtractionResult Extract(string text, string language) =>
        DateTable.Extractor.Extract(new Document("d", text, language), TestContext.Current.CancellationToken);
}
