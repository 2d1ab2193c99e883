using System.Collections.Immutable;
using System.Text.Json;

namespace ScoExtract.Languages;

/// <summary>What the library knows of one language: a folder of data files. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// <c>language.json</c> holds what every room needs; each room reads tables of its own from the same folder
/// (<see cref="Table"/>). The packs <c>en fr ar ru zh es</c> are built in.
/// </remarks>
public sealed class LanguagePack
{
    private readonly string _folder;

    private LanguagePack(string folder, JsonElement json)
    {
        _folder = folder;
        Code = json.GetProperty("code").GetString()!;
        Name = json.GetProperty("name").GetString()!;
        Boundary = json.GetProperty("boundary").GetString() switch
        {
            "spaces" => WordBoundary.Spaces,
            "clitics" => WordBoundary.Clitics,
            "none" => WordBoundary.None,
            var other => throw new DataFormatException(folder + "/language.json", 0, $"'{other}' is no kind of word boundary"),
        };
        Script = Enum.Parse<Text.Script>(json.GetProperty("script").GetString()!);
        Elisions = Strings(json, "elisions");
        Clitics = [.. (Table("clitics")?.Rows ?? []).Select(r => r.Required("clitic")).Distinct(StringComparer.Ordinal).OrderByDescending(c => c.Length)];
        Abbreviations = Strings(json, "abbreviations");
        FunctionWords = Strings(json, "functionWords");
    }

    /// <summary>The codes of the built-in packs.</summary>
    public static ImmutableArray<string> BuiltIn { get; } = ["en", "fr", "ar", "ru", "zh", "es"];

    /// <summary>ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>The language's English name.</summary>
    public string Name { get; }

    /// <summary>The script it is written in.</summary>
    public Text.Script Script { get; }

    /// <summary>How words are separated.</summary>
    public WordBoundary Boundary { get; }

    /// <summary>Words written together with an apostrophe before the next word (<c>l</c>, <c>qu</c>).</summary>
    public ImmutableArray<string> Elisions { get; }

    /// <summary>Prefixes glued to words, longest first (<c>ول</c>, <c>و</c>); <see cref="CliticSplitter"/> reads them.</summary>
    public ImmutableArray<string> Clitics { get; }

    /// <summary>Words that a full stop follows without ending the sentence.</summary>
    public ImmutableArray<string> Abbreviations { get; }

    /// <summary>Frequent words that tell the language from others of its script.</summary>
    public ImmutableArray<string> FunctionWords { get; }

    /// <summary>Loads a built-in pack.</summary>
    /// <param name="code">ISO 639-1 code.</param>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public static LanguagePack Load(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        var folder = "Languages/" + code;
        using var stream = EmbeddedData.TryOpen(folder + "/language.json")
            ?? throw new ArgumentException($"There is no language pack for '{code}'; there are {string.Join(", ", BuiltIn)}.", nameof(code));
        try
        {
            using var json = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return new LanguagePack(folder, json.RootElement);
        }
        catch (JsonException e)
        {
            throw new DataFormatException($"{folder}/language.json, line {e.LineNumber + 1}: {e.Message}", e);
        }
    }

    /// <summary>A table of the pack; null when the pack does not have it.</summary>
    /// <param name="name">Name of the file without its ending, for example <c>months</c>.</param>
    public TsvTable? Table(string name) => EmbeddedData.TryTable($"{_folder}/{name}.tsv");

    private static ImmutableArray<string> Strings(JsonElement json, string property) =>
        json.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
}
