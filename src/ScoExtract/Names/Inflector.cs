using ScoExtract.Languages;

namespace ScoExtract.Names;

/// <summary>Makes the inflected forms of a name from a language's table of endings.</summary>
/// <remarks>
/// The table's rows say, for words of a class with an ending, which endings stand in its place, form by form; the forms of one
/// row agree with those of another by position. A name's adjectives up to its first noun are inflected together with it; what
/// follows stays (<c>Организация | Объединенных Наций</c>). The parts of a hyphenated or coordinated name are tried alone and together.
/// Too many forms do no harm: no text has them.
/// </remarks>
internal sealed class Inflector
{
    private readonly List<Rule> _rules = [];

    public Inflector(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var forms = row.List("forms").Select(f => f == "-" ? "" : f).ToArray();
            _rules.Add(new Rule(row["class"], row["ending"] is "-" ? "" : row["ending"], forms));
        }

        // The longest ending that fits is the one that is meant.
        _rules.Sort((a, b) => b.Ending.Length.CompareTo(a.Ending.Length));
    }

    public IEnumerable<string> Inflect(string name, bool demonym)
    {
        var words = Words(name);
        if (demonym)
        {
            return words.Count == 1 ? Expand(name, words, [0], "demonym") : [];
        }

        var (heads, last) = Heads(name, words);
        if (heads.Count == 0)
        {
            return [];
        }

        var noun = heads[^1];
        var forms = Expand(name, words, heads, "noun");

        // "Тринидад и Тобаго", "Санкт-Петербург": the next part may be inflected with the first or instead of it.
        if (last + 1 < words.Count && IsJoined(name, words[last], words[last + 1], out var next))
        {
            var second = last + next;
            forms = forms.Concat(Expand(name, words, [second], "noun")).Concat(Expand(name, words, [noun, second], "noun"));
        }

        return forms;
    }

    // The adjectives that lead to the first noun, and that noun.
    private (List<int> Heads, int Noun) Heads(string name, List<(int Start, int End)> words)
    {
        var heads = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            heads.Add(i);
            if (i + 1 == words.Count || Rules("adjective", name, words[i]).Count == 0 || !IsSpace(name, words[i], words[i + 1]))
            {
                return (heads, i);
            }
        }

        return (heads, -1);
    }

    private IEnumerable<string> Expand(string name, List<(int Start, int End)> words, List<int> heads, string lastClass)
    {
        var rules = heads.Select((h, i) => Rules(i == heads.Count - 1 || heads.Count == 2 && lastClass == "noun" && !IsAdjective(name, words[h]) ? lastClass : "adjective", name, words[h])).ToArray();
        if (rules.Any(r => r.Count == 0))
        {
            yield break;
        }

        foreach (var last in rules[^1])
        {
            for (var form = 0; form < last.Forms.Length; form++)
            {
                var text = name;
                for (var h = heads.Count - 1; h >= 0; h--)
                {
                    var rule = h == heads.Count - 1 ? last : rules[h].Find(r => r.Forms.Length > form);
                    if (rule is null)
                    {
                        continue;
                    }

                    var (_, end) = words[heads[h]];
                    text = string.Concat(text.AsSpan(0, end - rule.Ending.Length), rule.Forms[form], text.AsSpan(end));
                }

                yield return text;
            }
        }
    }

    private bool IsAdjective(string name, (int Start, int End) word) => Rules("adjective", name, word).Count > 0;

    // All rules of a class with the longest ending that fits the word.
    private List<Rule> Rules(string wordClass, string name, (int Start, int End) word)
    {
        var found = new List<Rule>();
        var text = name.AsSpan(word.Start, word.End - word.Start);
        foreach (var rule in _rules)
        {
            if (found.Count > 0 && rule.Ending.Length < found[0].Ending.Length)
            {
                break;
            }

            if (rule.Class == wordClass && text.Length > rule.Ending.Length + 1 && text.EndsWith(rule.Ending, StringComparison.Ordinal))
            {
                found.Add(rule);
            }
        }

        // A row without forms says that words with this ending do not change.
        return found.FindAll(r => r.Forms.Length > 0);
    }

    private static bool IsSpace(string name, (int Start, int End) word, (int Start, int End) next) =>
        next.Start == word.End + 1 && name[word.End] == ' ';

    private static bool IsJoined(string name, (int Start, int End) word, (int Start, int End) next, out int skip)
    {
        skip = 1;
        if (!IsSpace(name, word, next))
        {
            return true;
        }

        skip = 2;
        return next.End - next.Start == 1 && name[next.Start] is 'и' && next.End < name.Length;
    }

    private static List<(int Start, int End)> Words(string name)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetter(name[i]))
            {
                continue;
            }

            var start = i;
            while (i < name.Length && char.IsLetter(name[i]))
            {
                i++;
            }

            words.Add((start, i));
        }

        return words;
    }

    private sealed record Rule(string Class, string Ending, string[] Forms);
}
