using System.Diagnostics.CodeAnalysis;

namespace ScoExtract.Matching.Patterns;

/// <summary>Compiles patterns over token classes. Not safe to share between threads; what it builds is.</summary>
/// <remarks>
/// <code>
/// name            an item of that class       name[1-31]      … whose value lies in the range
/// slot:name       … whose value is captured   "of|de"         a word, phrase or mark (alternatives)
/// $name           another pattern, by name    ( a | b )       grouping and alternatives
/// x?  x*  x+      optional, repeated          {slot=3}        captures a value without taking anything
/// _  ~            no space / a space here     &lt; x &gt;           only x is the mention, the rest is context
/// ?&lt;=name         an item of that class ends here, ?&lt;!name none does, ?=name one starts here, ?!name none does
/// ?&lt;&lt;=name        an item of that class ends one token before here, ?&lt;&lt;!name none does
/// </code>
/// </remarks>
internal sealed class PatternCompiler(PatternSymbols symbols, PatternSymbols slots)
{
    private readonly Dictionary<string, string> _macros = new(StringComparer.Ordinal);
    private readonly List<PatternInstruction> _code = [];
    private readonly List<int> _starts = [];

    /// <summary>Names a pattern for use in others as <c>$name</c>; a later definition takes the place of an earlier one.</summary>
    /// <param name="name">The name without its dollar sign.</param>
    /// <param name="pattern">The pattern.</param>
    public void Define(string name, string pattern) => _macros[name] = pattern;

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Its number, from 0 in the order of addition.</returns>
    /// <exception cref="FormatException">The pattern is not well formed.</exception>
    public int Add(string pattern)
    {
        _starts.Add(_code.Count);
        Compile(pattern, 0);
        _code.Add(new PatternInstruction(PatternOperation.Accept));
        return _starts.Count - 1;
    }

    /// <summary>Compiles what was added.</summary>
    /// <exception cref="FormatException">A pattern can match nothing at all.</exception>
    public PatternSet Build()
    {
        var starts = _starts.ToArray();
        var code = PatternCode.Straighten(_code, starts);
        var words = (_starts.Count + 63) / 64;
        var (first, second, single) = (new ulong[symbols.Count * words], new ulong[symbols.Count * words], new ulong[symbols.Count * words]);
        var (behind, anywhere) = (new ulong[symbols.Count * words], new ulong[words]);
        var takes = new List<(int Pattern, int Take, bool IsWhole)>();
        for (var i = 0; i < _starts.Count; i++)
        {
            var (word, bit) = (i >> 6, 1UL << (i & 63));
            var (begins, endsAtOnce) = Reach(code, [starts[i]], isNext: false);
            if (endsAtOnce)
            {
                throw new FormatException("the pattern can match nothing at all");
            }

            var (isAnywhere, behindWhat) = Behind(code, starts[i]);
            anywhere[word] |= isAnywhere ? bit : 0;
            foreach (var before in isAnywhere ? [] : behindWhat)
            {
                behind[(before * words) + word] |= bit;
            }

            foreach (var take in begins)
            {
                first[(code[take].A * words) + word] |= bit;
            }

            var (follows, endsAfterOne) = Reach(code, [.. begins.Select(t => t + 1)], isNext: true);
            foreach (var take in begins)
            {
                var isWhole = endsAfterOne && Reach(code, [take + 1], isNext: true).Accepts;
                single[(code[take].A * words) + word] |= isWhole ? bit : 0;
                takes.Add((i, take, isWhole));
            }

            foreach (var take in follows)
            {
                second[(code[take].A * words) + word] |= bit;
            }
        }

        return new PatternSet(code, starts, words, first, second, single, behind, anywhere, takes);
    }

    // The classes behind which a pattern begins; whether it also begins elsewhere.
    private static (bool Anywhere, HashSet<int> Classes) Behind(PatternInstruction[] code, int start)
    {
        var (classes, seen, open) = (new HashSet<int>(), new HashSet<int>(), new Stack<int>([start]));
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            var step = code[at];
            switch (step.Operation)
            {
                case PatternOperation.After when step.B == 0:
                    classes.Add(step.A);
                    break;
                case PatternOperation.Take:
                    return (true, classes);
                case PatternOperation.Split:
                    open.Push(step.A);
                    open.Push(step.B);
                    break;
                case PatternOperation.Jump:
                    open.Push(step.A);
                    break;
                default:
                    open.Push(at + 1);
                    break;
            }
        }

        return (false, classes);
    }

    // The steps that take an item and can be reached without taking one, and whether the end can. Of what must stand next, one that only asks for it tells as much as one that takes it, where nothing is taken after it.
    private static (HashSet<int> Takes, bool Accepts) Reach(PatternInstruction[] code, int[] from, bool isNext)
    {
        var (takes, seen, open, accepts) = (new HashSet<int>(), new HashSet<int>(), new Stack<int>(from), false);
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            var step = code[at];
            switch (step.Operation)
            {
                case PatternOperation.Take:
                    takes.Add(at);
                    break;
                case PatternOperation.Ahead when isNext:
                    var (behind, ends) = Reach(code, [at + 1], isNext);
                    takes.UnionWith(ends ? [at] : behind);
                    break;
                case PatternOperation.Accept:
                    accepts = true;
                    break;
                case PatternOperation.Split:
                    open.Push(step.A);
                    open.Push(step.B);
                    break;
                case PatternOperation.Jump:
                    open.Push(step.A);
                    break;
                default:
                    open.Push(at + 1);
                    break;
            }
        }

        return (takes, accepts);
    }

    internal void Compile(string pattern, int depth)
    {
        if (depth > 20)
        {
            throw new FormatException("patterns name each other in a circle");
        }

        var parser = new PatternParser(this, pattern, depth);
        parser.Alternatives();
        parser.AtEnd();
    }

    /// <summary>The instructions compiled so far; a parser appends to them.</summary>
    internal List<PatternInstruction> Code => _code;

    /// <summary>The pattern that a name stands for.</summary>
    internal bool TryFind(string name, [NotNullWhen(true)] out string? pattern) => _macros.TryGetValue(name, out pattern);

    internal int Slot(string name) => slots.Class(name);

    internal int ClassOf(string name) => symbols.Class(name);

    internal int LiteralOf(string literal) => symbols.Literal(literal);
}
