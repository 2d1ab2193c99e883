using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoExtract.Components;
using ScoExtract.Pipeline;

namespace ScoExtract;

/// <summary>Configures the extractor that <c>AddScoExtract</c> registers: its languages and components. What is said later comes later.</summary>
/// <remarks>Components of your own are made by the container, once, so that they may ask for other services in their constructor.</remarks>
public sealed class ScoExtractBuilder
{
    internal ScoExtractBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that the extractor is registered with.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Limits the extractor to some languages.</summary>
    /// <param name="codes">ISO 639-1 codes of built-in packs; a wrong one is reported when the extractor is first asked for.</param>
    /// <exception cref="ArgumentException">No code is given.</exception>
    public ScoExtractBuilder UseLanguages(params string[] codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (codes.Length == 0)
        {
            throw new ArgumentException("At least one language is needed.", nameof(codes));
        }

        Services.Configure<ScoExtractOptions>(options =>
        {
            options.Languages.Clear();
            foreach (var code in codes)
            {
                options.Languages.Add(code);
            }
        });
        return this;
    }

    /// <summary>Adds a table of names of your own; where it and the built-in tables know the same words, yours win.</summary>
    /// <param name="path">A tab-separated UTF-8 file, as <see cref="ExtractionPipelineBuilder.AddGazetteer(string)"/> describes it; read when the extractor is first asked for.</param>
    public ScoExtractBuilder AddGazetteer(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ConfigurePipeline((_, pipeline) => pipeline.AddGazetteer(path));
    }

    /// <summary>Puts a component at the end of the pipeline.</summary>
    /// <typeparam name="TComponent">The component's class.</typeparam>
    public ScoExtractBuilder AddComponent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TComponent>()
        where TComponent : class, IPipelineComponent => WithComponent<TComponent>((pipeline, component) => pipeline.Add(component));

    /// <summary>Puts a component before another one.</summary>
    /// <typeparam name="TComponent">The component's class.</typeparam>
    /// <param name="name">Name of the component that is already there, for example <c>resolver</c>.</param>
    public ScoExtractBuilder AddComponentBefore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TComponent>(string name)
        where TComponent : class, IPipelineComponent => WithComponent<TComponent>((pipeline, component) => pipeline.AddBefore(name, component));

    /// <summary>Puts a component after another one.</summary>
    /// <typeparam name="TComponent">The component's class.</typeparam>
    /// <param name="name">Name of the component that is already there, for example <c>resolver</c>.</param>
    public ScoExtractBuilder AddComponentAfter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TComponent>(string name)
        where TComponent : class, IPipelineComponent => WithComponent<TComponent>((pipeline, component) => pipeline.AddAfter(name, component));

    /// <summary>Puts a component in the place of another one.</summary>
    /// <typeparam name="TComponent">The component's class.</typeparam>
    /// <param name="name">Name of the component that is already there, for example <c>names</c>.</param>
    public ScoExtractBuilder ReplaceComponent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TComponent>(string name)
        where TComponent : class, IPipelineComponent => WithComponent<TComponent>((pipeline, component) => pipeline.Replace(name, component));

    /// <summary>Takes a component out of the pipeline.</summary>
    /// <param name="name">Name of the component.</param>
    public ScoExtractBuilder RemoveComponent(string name) => ConfigurePipeline((_, pipeline) => pipeline.Remove(name));

    /// <summary>Changes the pipeline in any way its builder offers.</summary>
    /// <param name="configure">Called once, when the extractor is first asked for, with the services and the builder.</param>
    public ScoExtractBuilder ConfigurePipeline(Action<IServiceProvider, ExtractionPipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddSingleton(new PipelineStep(configure));
        return this;
    }

    private ScoExtractBuilder WithComponent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TComponent>(
        Action<ExtractionPipelineBuilder, IPipelineComponent> place)
        where TComponent : class, IPipelineComponent
    {
        Services.TryAddSingleton<TComponent>();
        return ConfigurePipeline((services, pipeline) => place(pipeline, services.GetRequiredService<TComponent>()));
    }
}

/// <summary>One thing that was said to the builder, kept among the services in the order in which it was said.</summary>
internal sealed record PipelineStep(Action<IServiceProvider, ExtractionPipelineBuilder> Configure);
