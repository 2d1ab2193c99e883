using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Status.Verification;

/// <summary>Says how probable each fact is, and takes back those that are too improbable. It never adds one. Immutable, so safe to share between threads.</summary>
/// <remarks>The model is trained with Microsoft.ML by <c>ScoExtract.Learning</c>; its weights are a table, so that running it needs nothing but a sum.</remarks>
internal sealed class StatusVerifier(LogisticModel model) : IPipelineComponent
{
    /// <summary>Name and version of the model, as facts give it in their provenance.</summary>
    public const string ModelName = "status-verifier/1";

    /// <summary>The component's name.</summary>
    public const string ComponentName = "status-verifier";

    /// <summary>The model that is built into the library.</summary>
    /// <exception cref="DataFormatException">The model is damaged.</exception>
    public static LogisticModel BuiltInModel() => LogisticModel.Read(EmbeddedData.Table("Models/status-verifier.tsv"));

    /// <inheritdoc/>
    public string Name => ComponentName;

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var facts = document.StatusFacts;
        if (facts.Count == 0)
        {
            return;
        }

        var siblings = new FactSiblings(facts);
        var kept = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            // What another model has judged keeps its judgement.
            if (facts[i].Score is not null)
            {
                facts[kept++] = facts[i];
                continue;
            }

            var probability = model.Probability(FactFeatures.Of(document, facts[i], siblings));
            if (probability >= model.Threshold)
            {
                // Two decimals are what the calibration can answer for.
                facts[kept++] = facts[i] with { Score = Math.Round(probability, 2), Provenance = facts[i].Provenance with { Model = ModelName } };
            }
        }

        while (facts.Count > kept)
        {
            facts.RemoveAt(facts.Count - 1);
        }
    }
}
