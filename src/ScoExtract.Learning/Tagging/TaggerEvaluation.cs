using ScoExtract.Matching;

namespace ScoExtract.Learning.Tagging;

/// <summary>Compares names found in a tagged corpus with its own, word by word, for places and organizations.</summary>
internal sealed class TaggerEvaluation
{
    private readonly Dictionary<(string Source, TagType Type), TaggerScore> _scores = [];

    /// <summary>Name of the row that sums all sources.</summary>
    public const string All = "all";

    /// <summary>Scores of all sources together, then of each.</summary>
    public IReadOnlyList<TaggerScore> Scores =>
        [.. _scores.Values.OrderByDescending(s => s.Source == All).ThenBy(s => s.Source, StringComparer.Ordinal).ThenBy(s => s.Type, StringComparer.Ordinal)];

    /// <summary>Counts a sentence.</summary>
    /// <param name="sentence">The sentence with its tags.</param>
    /// <param name="words">The places of its words in the text.</param>
    /// <param name="found">The names found in the text.</param>
    public void Add(TaggedSentence sentence, ReadOnlySpan<TextSpan> words, IEnumerable<(TextSpan Span, TagType Type)> found)
    {
        var gold = Gold(sentence.Tags);
        var predicted = new HashSet<(int, int, TagType)>();
        foreach (var (span, type) in found)
        {
            predicted.Add(Words(words, span, type));
        }

        foreach (var type in new[] { TagType.Place, TagType.Organization })
        {
            Count(sentence.Source, type, gold, predicted);
            Count(All, type, gold, predicted);
        }
    }

    private void Count(string source, TagType type, HashSet<(int, int, TagType Type)> gold, HashSet<(int, int, TagType Type)> predicted)
    {
        var old = _scores.GetValueOrDefault((source, type)) ?? new TaggerScore(source, TagNames.Of(type), 0, 0, 0);
        _scores[(source, type)] = old with
        {
            Gold = old.Gold + gold.Count(g => g.Type == type),
            Found = old.Found + predicted.Count(p => p.Type == type),
            Right = old.Right + predicted.Count(p => p.Type == type && gold.Contains(p)),
        };
    }

    private static (int, int, TagType) Words(ReadOnlySpan<TextSpan> words, TextSpan span, TagType type)
    {
        var (first, end) = (-1, -1);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Overlaps(span))
            {
                (first, end) = (first < 0 ? i : first, i + 1);
            }
        }

        return (first, end, type);
    }

    private static HashSet<(int, int, TagType Type)> Gold(IReadOnlyList<string> tags)
    {
        var gold = new HashSet<(int, int, TagType)>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (TagNames.TypeOf(tags[i]) is { } type && (tags[i][0] == 'B' || i == 0 || TagNames.TypeOf(tags[i - 1]) != type))
            {
                var end = i + 1;
                while (end < tags.Count && tags[end][0] == 'I' && TagNames.TypeOf(tags[end]) == type)
                {
                    end++;
                }

                gold.Add((i, end, type));
            }
        }

        return gold;
    }
}
