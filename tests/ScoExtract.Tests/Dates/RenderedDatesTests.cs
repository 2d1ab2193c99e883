using System.Globalization;
using CsCheck;
using NodaTime;
using ScoExtract.Languages;

namespace ScoExtract.Tests.Dates;

/// <summary>Any day, written in any supported notation of any language, is read back as that day.</summary>
public sealed class RenderedDatesTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[1400, 2099].SelectMany(y => Gen.Int[1, 12].SelectMany(m => Gen.Int[1, CalendarSystem.Iso.GetDaysInMonth(y, m)].Select(d => new LocalDate(y, m, d))));

    // {d} {m} {y} digits, {dd} {mm} two digits, {M} a month name of the table.
    public static TheoryData<string, string> Notations() => new()
    {
        { "en", "on {d} {M} {y} in" }, { "en", "on {M} {d}, {y} in" }, { "en", "on {y}-{mm}-{dd} in" }, { "en", "on {dd}.{mm}.{y} in" },
        { "fr", "le {d} {M} {y} à" }, { "fr", "le {dd}.{mm}.{y} à" }, { "fr", "le {y}-{mm}-{dd} à" },
        { "ar", "في {d} {M} {y} في" }, { "ar", "في {d} {M} عام {y} في" }, { "ar", "في {y}-{mm}-{dd} في" },
        { "ru", "принята {d} {M} {y} года в" }, { "ru", "принята {dd}.{mm}.{y} г. в" },
        { "zh", "于{y}年{m}月{d}日在" }, { "zh", "于 {y} 年 {m} 月 {d} 日在" },
        { "es", "el {d} de {M} de {y} en" }, { "es", "el {d} de {M} del {y} en" }, { "es", "el {dd}.{mm}.{y} en" },
    };

    [Theory]
    [MemberData(nameof(Notations))]
    public void Rendered_day_is_read_back(string language, string notation)
    {
        var names = LanguagePack.Load(language).Table("months")!.Rows
            .Where(r => r["kind"] is "full" or "weak")
            .SelectMany(r => r.List("forms").Select(f => (Month: int.Parse(r["month"], CultureInfo.InvariantCulture), Form: f)))
            .ToLookup(x => x.Month, x => x.Form);

        Gen.Select(Days, Gen.Int[0, 99]).Sample(
            (day, pick) =>
            {
                var forms = names[day.Month].ToArray();
                var text = Render(notation, day, forms[pick % forms.Length]);
                var mentions = DateTable.Extractor.Extract(new Document("rendered", text, language)).Mentions.OfType<DateMention>().ToArray();
                return mentions.Length == 1 && mentions[0].Temporal == new DayValue(day);
            },
            iter: 300,
            print: t => Render(notation, t.Item1, names[t.Item1.Month].ElementAt(t.Item2 % names[t.Item1.Month].Count())));
    }

    private static string Render(string notation, LocalDate day, string month) => notation
        .Replace("{dd}", day.Day.ToString("D2", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{mm}", day.Month.ToString("D2", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{d}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", day.Month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{y}", day.Year.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{M}", month, StringComparison.Ordinal);
}
