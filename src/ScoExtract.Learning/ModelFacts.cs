using System.Text.Encodings.Web;
using System.Text.Json;
using ScoExtract.Learning.Logistic;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning;

/// <summary>What the <c>model.json</c> of every model tells alike.</summary>
internal static class ModelFacts
{
    public static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteSources(Utf8JsonWriter json, IReadOnlyList<TaggedSentence> sentences)
    {
        json.WriteStartArray("sources");
        foreach (var source in sentences.GroupBy(s => s.Source, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("source", source.Key);
            json.WriteNumber("sentences", source.Count());
            json.WriteNumber("words", source.Sum(s => s.Words.Count));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteSources(Utf8JsonWriter json, IReadOnlyList<LabelledCandidate> candidates)
    {
        json.WriteStartArray("sources");
        foreach (var source in candidates.GroupBy(c => c.Source, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("source", source.Key);
            json.WriteNumber("texts", source.Select(c => c.Document).Distinct(StringComparer.Ordinal).Count());
            json.WriteNumber("candidates", source.Count());
            json.WriteNumber("right", source.Count(c => c.Right));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteLogistic(Utf8JsonWriter json, LogisticTrainingOptions options, Action further)
    {
        json.WriteStartObject("options");
        json.WriteNumber("minimumCount", options.MinimumCount);
        json.WriteNumber("l1", options.L1);
        json.WriteNumber("l2", options.L2);
        further();
        json.WriteNumber("folds", options.Folds);
        json.WriteNumber("seed", options.Seed);
        json.WriteEndObject();
    }

    public static void WriteScores(Utf8JsonWriter json, string name, IReadOnlyList<TaggerScore> scores)
    {
        json.WriteStartArray(name);
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("source", score.Source);
            json.WriteString("type", score.Type);
            json.WriteNumber("gold", score.Gold);
            json.WriteNumber("found", score.Found);
            json.WriteNumber("right", score.Right);
            json.WriteNumber("f1", Math.Round(score.F1, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
