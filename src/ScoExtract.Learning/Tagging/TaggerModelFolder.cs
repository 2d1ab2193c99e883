using System.Text.Json;

namespace ScoExtract.Learning.Tagging;

/// <summary>Writes a trained tagger as the library keeps it: <c>tagger-fr/1/model.bin</c> with its facts in <c>model.json</c>.</summary>
public static class TaggerModelFolder
{
    /// <summary>Writes model and facts.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <param name="tagger">The tagger.</param>
    /// <param name="sentences">What it was trained on, apart from the parallel text.</param>
    /// <param name="options">How it was trained.</param>
    /// <param name="parallelSentences">Number of sentences of the parallel text that it was trained on.</param>
    /// <param name="scores">How it did on unseen sentences, alone.</param>
    /// <param name="recipe">The recipe it was made by, which knows what was listed in its training texts.</param>
    /// <returns>The folder that was written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Write(
        string models, TrainedTagger tagger, IReadOnlyList<TaggedSentence> sentences, TaggerTrainingOptions options, int parallelSentences, IReadOnlyList<TaggerScore> scores, TaggerRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(recipe);
        var folder = new ModelFolder(models, "tagger-" + tagger.Language, tagger.Version);
        folder.Write("model.bin", tagger.Language, tagger.Bytes, json =>
        {
            WriteOptions(json, options);
            ModelFacts.WriteSources(json, sentences);
            json.WriteNumber("parallelSentences", parallelSentences);
            ModelFacts.WriteScores(json, "devScores", scores);
        });
        recipe.Record(tagger.Language, tagger.Version).Write(folder.File(MarkRecord.FileName));
        return folder.Path;
    }

    /// <summary>Where the record of what was listed in a model's training texts lies.</summary>
    internal static string RecordPath(string models, string language, int version) =>
        Path.Join(models, "tagger-" + language, $"{version}", MarkRecord.FileName);

    private static void WriteOptions(Utf8JsonWriter json, TaggerTrainingOptions options)
    {
        json.WriteStartObject("options");
        json.WriteNumber("bits", options.Bits);
        json.WriteNumber("epochs", options.Epochs);
        json.WriteNumber("averagedEpochs", options.AveragedEpochs);
        json.WriteNumber("learningRate", options.LearningRate);
        json.WriteNumber("regularization", options.Regularization);
        json.WriteNumber("minimumCount", options.MinimumCount);
        json.WriteNumber("dropout", options.Dropout);
        json.WriteNumber("missCost", options.MissCost);
        json.WriteNumber("mostRows", options.MostRows);
        json.WriteNumber("largestWeight", options.LargestWeight);
        json.WriteNumber("seed", options.Seed);
        json.WriteEndObject();
    }
}
