using ScoExtract.Text;

namespace ScoExtract.Learning.Tagging;

/// <summary>Puts tagged sentences of one language into the words of another, one by one: poor style, but enough for a tagger where there is no corpus.</summary>
/// <remarks>The dictionary is learned from parallel text (IBM model 1). A word that it does not know stays as it is, as names mostly do in related languages.</remarks>
internal sealed class WordTranslator
{
    private const int Rounds = 5;

    // A translation that the text bears out less than this is worse than none.
    private const double Likely = 0.25;

    private readonly Dictionary<string, string> _words;

    private WordTranslator(Dictionary<string, string> words) => _words = words;

    /// <summary>Learns a dictionary.</summary>
    /// <param name="parallel">The parallel text.</param>
    /// <param name="from">The language of the sentences to translate.</param>
    /// <param name="to">The language to translate them to.</param>
    public static WordTranslator Learn(ParallelText parallel, string from, string to)
    {
        var (source, target) = (new Vocabulary(), new Vocabulary());
        var pairs = Enumerable.Range(0, parallel.Count).Select(i => (source.Numbers(parallel[from][i]), target.Numbers(parallel[to][i]))).ToArray();
        var likelihood = new Dictionary<(int Source, int Target), double>();
        for (var round = 0; round < Rounds; round++)
        {
            likelihood = Improve(pairs, likelihood, source.Count);
        }

        var best = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in likelihood.Where(l => l.Value >= Likely && l.Key is { Source: > 0, Target: > 0 }).GroupBy(l => l.Key.Source))
        {
            // Of equally likely ones the first met, so that the outcome does not depend on a dictionary's order.
            var winner = group.OrderByDescending(l => l.Value).ThenBy(l => l.Key.Target).First();
            best[source[group.Key]] = target[winner.Key.Target];
        }

        return new WordTranslator(best);
    }

    /// <summary>The sentence with each word that the dictionary has put into the other language, cased as it was.</summary>
    public TaggedSentence Translate(TaggedSentence sentence) => sentence with { Words = [.. sentence.Words.Select(Translate)] };

    private string Translate(string word)
    {
        if (!_words.TryGetValue(Vocabulary.Key(word), out var translation))
        {
            return word;
        }

        return char.IsUpper(word[0]) ? char.ToUpperInvariant(translation[0]) + translation[1..] : translation;
    }

    private static Dictionary<(int Source, int Target), double> Improve((int[] Source, int[] Target)[] pairs, Dictionary<(int Source, int Target), double> old, int words)
    {
        var (counts, totals) = (new Dictionary<(int Source, int Target), double>(), new double[words]);
        foreach (var (source, target) in pairs)
        {
            foreach (var t in target)
            {
                var sum = source.Sum(s => old.GetValueOrDefault((s, t), 1));
                foreach (var s in source)
                {
                    var share = old.GetValueOrDefault((s, t), 1) / sum;
                    counts[(s, t)] = counts.GetValueOrDefault((s, t)) + share;
                    totals[s] += share;
                }
            }
        }

        foreach (var key in counts.Keys)
        {
            counts[key] /= totals[key.Source];
        }

        return counts;
    }

    private sealed class Vocabulary
    {
        // Number 0 stands for no word: what has no counterpart comes from it.
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<string> _words = [""];

        public int Count => _words.Count;

        public string this[int number] => _words[number];

        public static string Key(string word) => word.ToLowerInvariant().Replace('’', '\'');

        // Words in lower case, an elided article with its apostrophe, as corpora have them; no marks or numbers.
        public int[] Numbers(string sentence)
        {
            using var tokens = new Tokenizer(["l", "d", "qu", "n", "s", "c", "j"]).Tokenize(sentence);
            var numbers = new List<int>(tokens.Count + 1) { 0 };
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind == TokenKind.Word)
                {
                    var word = Key(tokens.Characters(i).ToString());
                    if (!_numbers.TryGetValue(word, out var number))
                    {
                        _numbers[word] = number = _words.Count;
                        _words.Add(word);
                    }

                    numbers.Add(number);
                }
            }

            return [.. numbers];
        }
    }
}
