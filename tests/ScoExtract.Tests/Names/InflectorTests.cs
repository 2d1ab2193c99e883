using ScoExtract.Languages;
using ScoExtract.Names.Catalog;

namespace ScoExtract.Tests.Names;

/// <summary>Every row of the tables of endings shows a word that it inflects, or one that it keeps from being inflected.</summary>
public sealed class InflectorTests
{
    public static TheoryData<string, string, string, string, bool> Examples()
    {
        var data = new TheoryData<string, string, string, string, bool>();
        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("inflections")?.Rows ?? [])
            {
                // A row that makes forms shows one; a row that keeps words from changing shows what it keeps from being made.
                var makes = row["forms"].Length > 0;
                data.Add(code, row.Required("id"), row["class"], row.Required(makes ? "example" : "counterExample"), makes);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Row_does_what_its_example_shows(string language, string id, string wordClass, string example, bool makes)
    {
        var parts = example.Split('=');
        var forms = new Inflector(LanguagePack.Load(language).Table("inflections")!).Inflect(parts[0], wordClass == "demonym");

        Assert.True(makes == forms.Contains(parts[1]), $"{id}: {string.Join(", ", forms)}");
    }

    [Theory]
    [InlineData("Тринидад и Тобаго", "Тринидада и Тобаго")]
    [InlineData("Босния и Герцеговина", "Боснией и Герцеговиной")]
    [InlineData("Гвинея-Бисау", "Гвинее-Бисау")]
    [InlineData("Санкт-Петербург", "Санкт-Петербургом")]
    [InlineData("Бандар-Сери-Бегаван", "Бандар-Сери-Бегаване")]
    [InlineData("Папуа — Новая Гвинея", "Папуа — Новой Гвинее")]
    [InlineData("Экономический и Социальный Совет", "Экономического и Социального Совета")]
    [InlineData("Корейская Народно-Демократическая Республика", "Корейской Народно-Демократической Республики")]
    [InlineData("Ближний Восток и Северная Африка", "Ближнего Востока и Северной Африки")]
    [InlineData("Международное бюро мер и весов", "Международного бюро мер и весов")]
    public void Inflects_names_of_several_parts(string name, string form)
    {
        var inflector = new Inflector(LanguagePack.Load("ru").Table("inflections")!);

        Assert.Contains(form, inflector.Inflect(name, demonym: false));
    }
}
