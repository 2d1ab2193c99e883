using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Ranking;

/// <summary>Writes a trained ranker as the library keeps it: <c>ranker-fr/1/model.tsv</c> with its facts in <c>model.json</c>.</summary>
public static class RankerModelFolder
{
    /// <summary>Writes model and facts.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <param name="ranker">The ranker.</param>
    /// <param name="without">How the library did on unseen sentences without it.</param>
    /// <param name="with">How it did with it.</param>
    /// <returns>The folder that was written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Write(string models, TrainedRanker ranker, IReadOnlyList<TaggerScore> without, IReadOnlyList<TaggerScore> with)
    {
        ArgumentNullException.ThrowIfNull(ranker);
        var folder = new ModelFolder(models, "ranker-" + ranker.Language, ranker.Version);
        folder.Write("model.tsv", ranker.Language, ranker.Bytes, json =>
        {
            json.WriteNumber("candidates", ranker.Candidates);
            ModelFacts.WriteSources(json, ranker.Sentences);
            ModelFacts.WriteScores(json, "devScoresWithout", without);
            ModelFacts.WriteScores(json, "devScores", with);
        });
        return folder.Path;
    }
}
