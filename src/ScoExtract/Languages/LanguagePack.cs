using System.Collections.Immutable;

namespace ScoExtract.Languages;

/// <summary>What the library knows of one language: a folder of data files. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// <c>language.json</c> holds what every room needs; each room reads tables of its own from the same folder.
/// The packs <c>en fr ar ru zh es</c> are built in.
/// </remarks>
public sealed class LanguagePack
{
    private readonly string _folder;

    private LanguagePack(string folder, PackFile file)
    {
        _folder = folder;
        Code = file.Text("code");
        Name = file.Text("name");
        Boundary = file.OneOf<WordBoundary>("boundary");
        Script = file.OneOf<Text.Script>("script");
        Elisions = file.Texts("elisions");
        Abbreviations = file.Texts("abbreviations");
        FunctionWords = file.Texts("functionWords");
        Clitics = [.. (Table("clitics")?.Rows ?? []).Select(r => r.Required("clitic")).Distinct(StringComparer.Ordinal).OrderByDescending(c => c.Length)];
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
    internal WordBoundary Boundary { get; }

    /// <summary>Words written together with an apostrophe before the next word (<c>l</c>, <c>qu</c>).</summary>
    internal ImmutableArray<string> Elisions { get; }

    /// <summary>Prefixes glued to words, longest first (<c>ول</c>, <c>و</c>); <see cref="CliticSplitter"/> reads them.</summary>
    internal ImmutableArray<string> Clitics { get; }

    /// <summary>Words that a full stop follows without ending the sentence.</summary>
    internal ImmutableArray<string> Abbreviations { get; }

    /// <summary>Frequent words that tell the language from others of its script.</summary>
    internal ImmutableArray<string> FunctionWords { get; }

    /// <summary>Loads a built-in pack.</summary>
    /// <param name="code">ISO 639-1 code.</param>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    /// <exception cref="DataFormatException">The pack is broken.</exception>
    internal static LanguagePack Load(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        var folder = "Languages/" + code;
        using var stream = EmbeddedData.TryOpen(folder + "/language.json")
            ?? throw new ArgumentException($"There is no language pack for '{code}'; there are {string.Join(", ", BuiltIn)}.", nameof(code));
        using var reader = new StreamReader(stream);
        return Parse(folder, reader.ReadToEnd());
    }

    /// <summary>Makes a pack of the text of its <c>language.json</c>.</summary>
    /// <exception cref="DataFormatException">The text is not JSON, a property is missing or not what it should be.</exception>
    internal static LanguagePack Parse(string folder, string json)
    {
        using var file = new PackFile(folder + "/language.json", json);
        return new LanguagePack(folder, file);
    }

    /// <summary>A table of the pack; null when the pack does not have it.</summary>
    /// <param name="name">Name of the file without its ending, for example <c>months</c>.</param>
    internal TsvTable? Table(string name) => EmbeddedData.TryTable($"{_folder}/{name}.tsv");
}
