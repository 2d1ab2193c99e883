using System.Runtime.CompilerServices;
using ScoExtract.Languages;

namespace ScoExtract.Names.Catalog;

/// <summary>Makes the inflected forms of a name from a language's table of endings.</summary>
/// <remarks>
/// The table's rows say, for words of a class with an ending, which endings stand in its place, form by form; the forms of one
/// row agree with those of another by position. A name's adjectives up to its first noun are inflected together with it; what
/// follows stays (<c>Организация | Объединенных Наций</c>). The parts of a hyphenated or coordinated name are tried alone and together.
/// Too many forms do no harm: no text has them. Compiled with all optimizations at once, like the <see cref="Matching.GazetteerBuilder"/>.
/// </remarks>
internal sealed class Inflector
{
    // By class and last letter of the ending ('\0' for no ending), the longest ending first: it is the one that is meant.
    private readonly Dictionary<(string Class, char Last), List<Rule>> _rules = [];

    private readonly bool _inflectsNouns;

    public Inflector(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var forms = row.List("forms").Select(f => f == "-" ? "" : f).ToArray();
            var ending = row["ending"] is "-" ? "" : row["ending"];
            var key = (row.Required("class"), ending.Length == 0 ? '\0' : ending[^1]);
            if (!_rules.TryGetValue(key, out var rules))
            {
                _rules[key] = rules = [];
            }

            rules.Add(new Rule(ending, forms));
        }

        _inflectsNouns = _rules.Keys.Any(k => k.Class == "noun");
        foreach (var rules in _rules.Values)
        {
            rules.Sort((a, b) => b.Ending.Length.CompareTo(a.Ending.Length));
        }
    }

    /// <summary>The inflected forms of a name, the name itself left out where it can be.</summary>
    /// <param name="name">The name in its dictionary form.</param>
    /// <param name="demonym">Whether it is an adjective or noun that points to a country.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<string> Inflect(string name, bool demonym)
    {
        var forms = new List<string>();
        if (!demonym && !_inflectsNouns)
        {
            return forms;
        }

        var words = Words(name);
        if (demonym)
        {
            if (words.Count == 1)
            {
                Expand(name, words, [(0, "demonym")], forms);
            }

            return forms;
        }

        var heads = Heads(name, words, 0);
        if (heads.Count == 0)
        {
            return forms;
        }

        Expand(name, words, heads, forms);
        if (Heads(name, words, Second(name, words, heads[^1].Word)) is { Count: > 0 } second)
        {
            Expand(name, words, second, forms);
            Expand(name, words, [.. heads, .. second], forms);
        }

        return forms;
    }

    // The adjectives that lead to the first noun, and that noun: "Экономический и Социальный Совет".
    private List<(int Word, string Class)> Heads(string name, List<(int Start, int End)> words, int first)
    {
        var heads = new List<(int, string)>();
        for (var i = first; i < words.Count; i++)
        {
            if (IsConjunction(name, words[i]) && heads.Count > 0)
            {
                continue;
            }

            var last = i + 1 == words.Count || !IsSpace(name, words[i], words[i + 1]) || Rules("adjective", name, words[i]).Count == 0;
            heads.Add((i, last ? "noun" : "adjective"));
            if (last)
            {
                return heads;
            }
        }

        return [];
    }

    // "Тринидад и Тобаго", "Папуа — Новая Гвинея", "Гвинея-Бисау": the next part may be inflected with the first or instead of it.
    private static int Second(string name, List<(int Start, int End)> words, int noun)
    {
        var next = noun + 1;
        if (next < words.Count && IsConjunction(name, words[next]))
        {
            next++;
        }
        else if (next < words.Count && IsSpace(name, words[noun], words[next]))
        {
            return words.Count;
        }

        // Of a chain of hyphens the last part is inflected: Бандар-Сери-Бегаван.
        while (next + 1 < words.Count && name[words[next].End] == '-')
        {
            next++;
        }

        return next;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Expand(string name, List<(int Start, int End)> words, List<(int Word, string Class)> heads, List<string> forms)
    {
        var rules = heads.ConvertAll(h => Rules(h.Class, name, words[h.Word]));
        if (rules[^1].Count == 0 && heads.Count > 1 && rules[0].Count > 0)
        {
            // The noun does not change, its adjectives do: "Международное бюро".
            rules[^1] = rules[0].ConvertAll(r => r with { Ending = "", Forms = [.. r.Forms.Select(_ => "")] });
        }

        if (rules.Exists(r => r.Count == 0))
        {
            return;
        }

        foreach (var last in rules[^1])
        {
            for (var form = 0; form < last.Forms.Length; form++)
            {
                var text = name;
                for (var h = heads.Count - 1; h >= 0; h--)
                {
                    var rule = h == heads.Count - 1 ? last : rules[h].Find(r => r.Forms.Length > form);
                    if (rule is not null)
                    {
                        var end = words[heads[h].Word].End;
                        text = string.Concat(text.AsSpan(0, end - rule.Ending.Length), rule.Forms[form], text.AsSpan(end));
                    }
                }

                // Cases share endings: genitive and accusative, dative and prepositional.
                if (text != name && !forms.Contains(text))
                {
                    forms.Add(text);
                }
            }
        }
    }

    // All rules of a class with the longest ending that fits the word.
    private List<Rule> Rules(string wordClass, string name, (int Start, int End) word)
    {
        var text = name.AsSpan(word.Start, word.End - word.Start);
        var found = Rules(wordClass, text[^1], text);
        return found.Count > 0 || !_rules.TryGetValue((wordClass, '\0'), out var any) || HasRow(wordClass, text) ? found : any;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<Rule> Rules(string wordClass, char last, ReadOnlySpan<char> word)
    {
        var found = new List<Rule>();
        if (!_rules.TryGetValue((wordClass, last), out var rules))
        {
            return found;
        }

        var length = -1;
        foreach (var rule in rules)
        {
            if (rule.Ending.Length < length)
            {
                break;
            }

            if (word.Length > rule.Ending.Length && word.EndsWith(rule.Ending, StringComparison.Ordinal))
            {
                length = rule.Ending.Length;

                // A row without forms says that words with this ending do not change.
                if (rule.Forms.Length > 0)
                {
                    found.Add(rule);
                }
            }
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HasRow(string wordClass, ReadOnlySpan<char> word)
    {
        foreach (var rule in _rules.GetValueOrDefault((wordClass, word[^1])) ?? [])
        {
            if (word.Length > rule.Ending.Length && word.EndsWith(rule.Ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpace(string name, (int Start, int End) word, (int Start, int End) next) =>
        next.Start == word.End + 1 && name[word.End] == ' ';

    private static bool IsConjunction(string name, (int Start, int End) word) =>
        word.End - word.Start == 1 && name[word.Start] == 'и';

    // A hyphen inside a word of small letters joins an adjective (Народно-Демократическая); before a capital it parts two names.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
            while (i < name.Length && (char.IsLetter(name[i]) || IsInnerHyphen(name, i)))
            {
                i++;
            }

            words.Add((start, i));
        }

        return words;
    }

    private static bool IsInnerHyphen(string name, int at) =>
        name[at] == '-' && at + 1 < name.Length && char.IsLetter(name[at + 1])
        && (char.IsLower(name[at + 1]) || name[at - 1] is 'о' or 'е');

    private sealed record Rule(string Ending, string[] Forms);
}
