using ScoExtract.Components;
using ScoExtract.Languages;

namespace ScoExtract.Pipeline;

/// <summary>Composes an <see cref="ExtractionPipeline"/>. Not safe to share between threads; the pipeline it builds is.</summary>
public sealed class ExtractionPipelineBuilder
{
    private readonly List<Edit> _edits = [];
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
        var components = BuiltInComponents.Create(packs, analyzer.Tokenizer);
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
