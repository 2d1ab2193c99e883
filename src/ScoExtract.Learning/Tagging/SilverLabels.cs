using ScoExtract.Matching;

namespace ScoExtract.Learning.Tagging;

/// <summary>Labels a parallel text by what the tables list and by what taggers of several languages agree on.</summary>
/// <remarks>
/// A name that a tagger finds in one language only is mostly none: a description, a title, an unusual word. Where the same
/// sentence has an unlisted name of the same type in another language too, it is taken for one.
/// </remarks>
internal sealed class SilverLabels
{
    /// <summary>The source of its sentences.</summary>
    public const string Source = "parallel";


    // A tagger that was not trained on such text is to be believed only when it is sure.
    private const double Sure = 0.6;

    private readonly ParallelText _parallel;
    private readonly Dictionary<string, List<(TextSpan Span, TagType Type)>[]> _found;

    /// <param name="parallel">The parallel text.</param>
    /// <param name="taggers">For each language its tagger; languages without one have no say.</param>
    public SilverLabels(ParallelText parallel, IReadOnlyDictionary<string, TrainedTagger> taggers)
    {
        _parallel = parallel;
        _found = parallel.Languages.Where(taggers.ContainsKey).ToDictionary(l => l, l => parallel[l].Select(t => taggers[l].Find(t, Sure)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The labelled sentences of a language.</summary>
    /// <param name="language">One of the parallel text's languages.</param>
    /// <param name="encoder">The encoder of that language.</param>
    public List<LabelledText> Of(string language, SentenceEncoder encoder)
    {
        var labelled = new List<LabelledText>(_parallel.Count);
        for (var i = 0; i < _parallel.Count; i++)
        {
            var names = encoder.Listed(_parallel[language][i]);
            if (_found.TryGetValue(language, out var own))
            {
                names.AddRange(own[i].Where(n => IsWitnessed(language, i, n.Type) && !names.Exists(l => l.Span.Overlaps(n.Span))).ToArray());
            }

            labelled.Add(new LabelledText(Source, _parallel[language][i], names));
        }

        return labelled;
    }

    private bool IsWitnessed(string language, int index, TagType type) =>
        type == TagType.Person
        || (type != TagType.Other && _found.Any(f => f.Key != language && f.Value[index].Exists(n => n.Type == type)));
}
