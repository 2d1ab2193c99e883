namespace ScoExtract.Status.Lexicon;

/// <summary>Writes out the inflected forms that a table cell holds in short: <c>join{,s,ed,ing}</c> is four forms.</summary>
internal static class PhraseExpander
{
    /// <summary>Every form of <paramref name="pattern"/>; braces hold alternatives and may follow each other, not nest.</summary>
    /// <exception cref="FormatException">A brace is not closed.</exception>
    public static List<string> Expand(string pattern)
    {
        var forms = new List<string> { "" };
        for (var at = 0; at < pattern.Length;)
        {
            if (pattern[at] != '{')
            {
                var next = pattern.IndexOf('{', at);
                next = next < 0 ? pattern.Length : next;
                forms = forms.ConvertAll(f => f + pattern[at..next]);
                at = next;
                continue;
            }

            var close = pattern.IndexOf('}', at);
            if (close < 0)
            {
                throw new FormatException($"'{pattern}' has a brace that is not closed");
            }

            var choices = pattern[(at + 1)..close].Split(',');
            forms = [.. forms.SelectMany(f => choices.Select(c => f + c))];
            at = close + 1;
        }

        return forms;
    }
}
