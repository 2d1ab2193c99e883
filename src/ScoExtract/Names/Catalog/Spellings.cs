using ScoExtract.Languages;

namespace ScoExtract.Names.Catalog;

/// <summary>Writes names as other countries and houses write them: <em>Gulf Co-operation Council</em>, <em>World Health Organisation</em>. Immutable, so safe to share between threads.</summary>
internal sealed class Spellings
{
    private readonly (string Word, string Other)[] _pairs;

    /// <summary>Reads the table <c>spellings</c> of a language.</summary>
    /// <exception cref="DataFormatException">A row lacks one of its words.</exception>
    public Spellings(TsvTable table) => _pairs = [.. table.Rows.Select(r => (r.Required("word"), r.Required("other")))];

    /// <summary>The other spellings of a name, itself left out; none for most names.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<string> Of(string name)
    {
        List<string>? found = null;
        foreach (var (word, other) in _pairs)
        {
            var known = found?.Count ?? 0;
            for (var i = -1; i < known; i++)
            {
                var form = i < 0 ? name : found![i];
                if ((Replace(form, word, other) ?? Replace(form, other, word)) is { } variant)
                {
                    (found ??= []).Add(variant);
                }
            }
        }

        return found ?? [];
    }

    // Every place where the word stands by itself; null where it stands nowhere.
    private static string? Replace(string name, string word, string other)
    {
        var (variant, from) = (name, 0);
        for (int at; (at = variant.IndexOf(word, from, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var end = at + word.Length;
            if ((at > 0 && char.IsLetter(variant[at - 1])) || (end < variant.Length && char.IsLetter(variant[end])))
            {
                from = end;
                continue;
            }

            var first = char.IsUpper(variant[at]) ? char.ToUpperInvariant(other[0]) : other[0];
            variant = string.Concat(variant.AsSpan(0, at), [first], other.AsSpan(1)) + variant[end..];
            from = at + other.Length;
        }

        return ReferenceEquals(variant, name) ? null : variant;
    }
}
