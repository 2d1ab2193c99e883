using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ScoExtract;
using ScoExtract.Pipeline;

// The namespace in which hosts look for such methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers ScoExtract with a service collection.</summary>
public static class ScoExtractServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IExtractor"/> as a singleton. May be called more than once: everything that is configured applies.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configure">Chooses languages and places components; null for everything that is built in.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>
    /// The pipeline is built when the extractor is first asked for; an <see cref="ArgumentException"/> then tells of a language
    /// without a pack, or of a component to place by that is not there.
    /// </remarks>
    public static IServiceCollection AddScoExtract(this IServiceCollection services, Action<ScoExtractBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ScoExtractOptions>();
        services.TryAddSingleton<IExtractor>(Create);
        configure?.Invoke(new ScoExtractBuilder(services));
        return services;
    }

    private static Extractor Create(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ScoExtractOptions>>().Value;
        var pipeline = ExtractionPipeline.CreateBuilder().UseLanguages([.. options.Languages]);
        foreach (var step in services.GetServices<PipelineStep>())
        {
            step.Configure(services, pipeline);
        }

        return new Extractor(pipeline.Build(), services.GetService<ILogger<Extractor>>());
    }
}
