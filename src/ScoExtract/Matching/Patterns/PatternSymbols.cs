namespace ScoExtract.Matching.Patterns;

/// <summary>Numbers for the names of classes and slots. The classes 0 to 127 are the punctuation marks, by their folded ASCII form.</summary>
internal sealed class PatternSymbols
{
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _literals = new(StringComparer.Ordinal);
    private int _next = 128;

    /// <summary>Number of classes given out, those of the marks included.</summary>
    public int Count => _next;

    /// <summary>The words that patterns name in quotes, with the class of each.</summary>
    public IReadOnlyDictionary<string, int> Literals => _literals;

    /// <summary>The number of a class, made when it is new.</summary>
    /// <param name="name">The class name as patterns write it.</param>
    public int Class(string name) => Number(_classes, name);

    /// <summary>The class of a word, phrase or mark that a pattern names in quotes.</summary>
    /// <param name="literal">What stands between the quotes.</param>
    public int Literal(string literal) =>
        literal.Length == 1 && literal[0] < 128 && !char.IsLetterOrDigit(literal[0]) ? literal[0] : Number(_literals, literal);

    private int Number(Dictionary<string, int> names, string name)
    {
        if (!names.TryGetValue(name, out var number))
        {
            number = _next++;
            names.Add(name, number);
        }

        return number;
    }
}
