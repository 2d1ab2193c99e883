using ScoExtract.Components;

namespace ScoExtract.Pipeline;

/// <summary>An ordered set of components, ready to run. Immutable, so safe to share between threads.</summary>
public sealed class ExtractionPipeline
{
    private readonly TextAnalyzer _analyzer;
    private readonly IPipelineComponent[] _components;

    internal ExtractionPipeline(TextAnalyzer analyzer, IPipelineComponent[] components)
    {
        _analyzer = analyzer;
        _components = components;
        ComponentNames = [.. components.Select(c => c.Name)];
    }

    /// <summary>The components' names in the order in which they run.</summary>
    public IReadOnlyList<string> ComponentNames { get; }

    internal IReadOnlyList<IPipelineComponent> Components => _components;

    /// <summary>A builder with every built-in language and component in place.</summary>
    public static ExtractionPipelineBuilder CreateBuilder() => new();

    internal ExtractionResult Run(Document document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var context = _analyzer.Analyze(document);
        using var text = context.Text;
        foreach (var component in _components)
        {
            component.Process(context, cancellation);
            cancellation.ThrowIfCancellationRequested();
        }

        return new ExtractionResult
        {
            Document = document,
            Language = context.LanguageCode,
            DocumentDate = context.DocumentDate,
            Mentions = new ValueList<Mention>([.. context.Mentions]),
            TreatyReferences = new ValueList<TreatyReference>([.. context.TreatyReferences]),
            StatusFacts = new ValueList<StatusFact>([.. context.StatusFacts]),
            Diagnostics = new ValueList<Diagnostic>([.. context.Diagnostics]),
        };
    }
}
