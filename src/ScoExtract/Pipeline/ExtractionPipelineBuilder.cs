using ScoExtract.Components;
using ScoExtract.Languages;

namespace ScoExtract.Pipeline;

/// <summary>Composes an <see cref="ExtractionPipeline"/>. Not safe to share between threads; the pipeline it builds is.</summary>
/// <remarks>
/// The built-in components, in order: <c>symbols</c>, <c>names</c>, <c>tagger</c> and <c>dates</c> propose candidates, <c>resolver</c>
/// makes mentions of them, <c>symbol-details</c>, <c>date-resolver</c>, <c>symbol-dates</c> and <c>name-linker</c> complete these,
/// <c>status</c> finds facts and <c>status-verifier</c> judges them. What proposes goes before <c>resolver</c>.
/// </remarks>
public sealed class ExtractionPipelineBuilder
{
    private readonly List<Edit> _edits = [];
    private readonly List<TsvTable> _gazetteers = [];
    private IReadOnlyList<string> _languages = LanguagePack.BuiltIn;

    private enum EditKind
    {
        Before,
        After,
        Replace,
        Remove,
        Last,
    }

    /// <summary>Limits the pipeline to some languages; all built-in ones otherwise.</summary>
    /// <param name="codes">ISO 639-1 codes of built-in packs.</param>
    /// <exception cref="ArgumentException">No code is given, or there is no such pack (thrown by <see cref="Build"/>).</exception>
    public ExtractionPipelineBuilder UseLanguages(params string[] codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (codes.Length == 0)
        {
            throw new ArgumentException("At least one language is needed.", nameof(codes));
        }

        _languages = [.. codes.Distinct(StringComparer.Ordinal)];
        return this;
    }

    /// <summary>Adds a table of names of your own; where it and the built-in tables know the same words, yours win.</summary>
    /// <param name="path">
    /// A UTF-8 file, tab-separated, whose first line names the columns: <c>id</c>, <c>kind</c> (<c>organization</c> or <c>place</c>),
    /// <c>names</c> (the spellings, <c>;</c> between, in every language) or a column a language (<c>en</c>, <c>fr</c>, …), and
    /// if you like <c>parent</c> (the organization it is an organ of). A built-in id gets more names. <c>?</c> before a spelling says
    /// that it counts only where the document names the entity otherwise too; lines that start with <c>#</c> are remarks.
    /// </param>
    /// <exception cref="DataFormatException">The file is not such a table; a row that holds no name that could be found is reported by <see cref="Build"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ExtractionPipelineBuilder AddGazetteer(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        try
        {
            return AddGazetteer(reader, path);
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new DataFormatException(path, 0, "the file is not UTF-8");
        }
    }

    /// <summary>Adds a table of names of your own, as <see cref="AddGazetteer(string)"/> does.</summary>
    /// <param name="reader">The table's text; read to its end at once.</param>
    /// <param name="name">The table's name, for messages.</param>
    /// <exception cref="DataFormatException">The text is not such a table.</exception>
    public ExtractionPipelineBuilder AddGazetteer(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _gazetteers.Add(TsvTable.Read(name, reader));
        return this;
    }

    /// <summary>Puts a component at the end.</summary>
    /// <param name="component">The component.</param>
    public ExtractionPipelineBuilder Add(IPipelineComponent component) => Edited(EditKind.Last, "", component);

    /// <summary>Puts a component before another one.</summary>
    /// <param name="name">Name of the component that is already there.</param>
    /// <param name="component">The component to put before it.</param>
    public ExtractionPipelineBuilder AddBefore(string name, IPipelineComponent component) => Edited(EditKind.Before, name, component);

    /// <summary>Puts a component after another one.</summary>
    /// <param name="name">Name of the component that is already there.</param>
    /// <param name="component">The component to put after it.</param>
    public ExtractionPipelineBuilder AddAfter(string name, IPipelineComponent component) => Edited(EditKind.After, name, component);

    /// <summary>Puts a component in the place of another one.</summary>
    /// <param name="name">Name of the component that is already there.</param>
    /// <param name="component">The component that takes its place.</param>
    public ExtractionPipelineBuilder Replace(string name, IPipelineComponent component) => Edited(EditKind.Replace, name, component);

    /// <summary>Takes a component out.</summary>
    /// <param name="name">Name of the component.</param>
    public ExtractionPipelineBuilder Remove(string name) => Edited(EditKind.Remove, name, null);

    /// <summary>Loads the languages and builds the pipeline.</summary>
    /// <exception cref="ArgumentException">A language has no pack, a component to place by is not there, or two components have one name.</exception>
    public ExtractionPipeline Build()
    {
        var packs = _languages.Select(LanguagePack.Load).ToArray();
        var analyzer = new TextAnalyzer(packs);
        var components = BuiltInComponents.Create(packs, analyzer.Tokenizer, _gazetteers);
        foreach (var edit in _edits)
        {
            Apply(edit, components);
        }

        var twice = components.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? new ExtractionPipeline(analyzer, [.. components])
            : throw new ArgumentException($"Two components of the pipeline are called '{twice.Key}'.");
    }

    private static void Apply(Edit edit, List<IPipelineComponent> components)
    {
        var at = components.FindIndex(c => c.Name == edit.Name);
        if (edit.Kind != EditKind.Last && at < 0)
        {
            throw new ArgumentException($"The pipeline has no component called '{edit.Name}'; it has {string.Join(", ", components.Select(c => c.Name))}.");
        }

        switch (edit.Kind)
        {
            case EditKind.Before:
                components.Insert(at, edit.Component!);
                break;
            case EditKind.After:
                components.Insert(at + 1, edit.Component!);
                break;
            case EditKind.Replace:
                components[at] = edit.Component!;
                break;
            case EditKind.Remove:
                components.RemoveAt(at);
                break;
            default:
                components.Add(edit.Component!);
                break;
        }
    }

    private ExtractionPipelineBuilder Edited(EditKind kind, string name, IPipelineComponent? component)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (kind != EditKind.Remove)
        {
            ArgumentNullException.ThrowIfNull(component);
        }

        _edits.Add(new Edit(kind, name, component));
        return this;
    }

    private sealed record Edit(EditKind Kind, string Name, IPipelineComponent? Component);
}
