using System.Globalization;

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
        var code = _code.ToArray();
        var words = (_starts.Count + 63) / 64;
        var (first, second, single) = (new ulong[symbols.Count * words], new ulong[symbols.Count * words], new ulong[words]);
        for (var i = 0; i < _starts.Count; i++)
        {
            var (word, bit) = (i >> 6, 1UL << (i & 63));
            var (begins, endsAtOnce) = Reach(code, [_starts[i]]);
            if (endsAtOnce)
            {
                throw new FormatException("the pattern can match nothing at all");
            }

            foreach (var take in begins)
            {
                first[(code[take].A * words) + word] |= bit;
            }

            var (follows, endsAfterOne) = Reach(code, [.. begins.Select(t => t + 1)]);
            single[word] |= endsAfterOne ? bit : 0;
            foreach (var take in follows)
            {
                second[(code[take].A * words) + word] |= bit;
            }
        }

        return new PatternSet(code, [.. _starts], first, second, single);
    }

    // The steps that take an item and can be reached without taking one, and whether the end can.
    private static (HashSet<int> Takes, bool Accepts) Reach(PatternInstruction[] code, int[] from)
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

    private void Compile(string pattern, int depth)
    {
        if (depth > 20)
        {
            throw new FormatException("patterns name each other in a circle");
        }

        var parser = new Parser(this, pattern, depth);
        parser.Alternatives();
        parser.AtEnd();
    }

    private ref struct Parser(PatternCompiler owner, string pattern, int depth)
    {
        private int _at;

        private readonly List<PatternInstruction> Code => owner._code;

        public void Alternatives()
        {
            // Each alternative: Split(this, next) … Jump(end).
            var jumps = new List<int>();
            while (true)
            {
                var split = Code.Count;
                Code.Add(default);
                Sequence();
                if (Peek() != '|')
                {
                    Code[split] = new PatternInstruction(PatternOperation.Jump, split + 1);
                    break;
                }

                _at++;
                jumps.Add(Code.Count);
                Code.Add(default);
                Code[split] = new PatternInstruction(PatternOperation.Split, split + 1, Code.Count);
            }

            foreach (var jump in jumps)
            {
                Code[jump] = new PatternInstruction(PatternOperation.Jump, Code.Count);
            }
        }

        public void AtEnd()
        {
            if (Peek() != '\0')
            {
                throw Error($"'{pattern[_at]}' was not expected here");
            }
        }

        private void Sequence()
        {
            while (Peek() is not ('\0' or '|' or ')'))
            {
                Repeated();
            }
        }

        private void Repeated()
        {
            var start = Code.Count;
            Code.Add(default);
            Atom();
            switch (_at < pattern.Length ? pattern[_at] : '\0')
            {
                case '?' when _at + 1 >= pattern.Length || pattern[_at + 1] is not ('<' or '=' or '!'):
                    _at++;
                    Code[start] = new PatternInstruction(PatternOperation.Split, start + 1, Code.Count);
                    break;
                case '*':
                    _at++;
                    Code.Add(new PatternInstruction(PatternOperation.Jump, start));
                    Code[start] = new PatternInstruction(PatternOperation.Split, start + 1, Code.Count);
                    break;
                case '+':
                    _at++;
                    Code[start] = new PatternInstruction(PatternOperation.Jump, start + 1);
                    Code.Add(new PatternInstruction(PatternOperation.Split, start + 1, Code.Count + 1));
                    break;
                default:
                    Code[start] = new PatternInstruction(PatternOperation.Jump, start + 1);
                    break;
            }
        }

        private void Atom()
        {
            var c = Peek();
            switch (c)
            {
                case '(':
                    _at++;
                    Alternatives();
                    Expect(')');
                    return;
                case '"':
                    Literals(-1);
                    return;
                case '$':
                    _at++;
                    Macro(Name());
                    return;
                case '{':
                    _at++;
                    Put();
                    return;
                case '?':
                    Look();
                    return;
                case '_' or '~' or '<' or '>':
                    _at++;
                    Code.Add(new PatternInstruction(c switch
                    {
                        '_' => PatternOperation.Glued,
                        '~' => PatternOperation.Spaced,
                        '<' => PatternOperation.Begin,
                        _ => PatternOperation.End,
                    }));
                    return;
                default:
                    Class();
                    return;
            }
        }

        private void Class()
        {
            var (name, slot) = (Name(), -1);
            if (_at < pattern.Length && pattern[_at] == ':')
            {
                _at++;
                slot = owner.Slot(name);
                if (Peek() == '"')
                {
                    Literals(slot);
                    return;
                }

                name = Name();
            }

            var (low, high) = (int.MinValue, int.MaxValue);
            if (_at < pattern.Length && pattern[_at] == '[')
            {
                _at++;
                low = Number();
                Expect('-');
                high = Number();
                Expect(']');
            }

            Code.Add(new PatternInstruction(PatternOperation.Take, owner.ClassOf(name), slot, low, high));
        }

        private void Literals(int slot)
        {
            Expect('"');
            var end = pattern.IndexOf('"', _at);
            if (end < 0)
            {
                throw Error("a quote is not closed");
            }

            var literals = pattern[_at..end].Split('|');
            _at = end + 1;
            var jumps = new List<int>();
            for (var i = 0; i < literals.Length; i++)
            {
                var last = i == literals.Length - 1;
                if (!last)
                {
                    Code.Add(new PatternInstruction(PatternOperation.Split, Code.Count + 1, Code.Count + 3));
                }

                Code.Add(new PatternInstruction(PatternOperation.Take, owner.LiteralOf(literals[i]), slot));
                if (!last)
                {
                    jumps.Add(Code.Count);
                    Code.Add(default);
                }
            }

            foreach (var jump in jumps)
            {
                Code[jump] = new PatternInstruction(PatternOperation.Jump, Code.Count);
            }
        }

        private readonly void Macro(string name)
        {
            if (!owner._macros.TryGetValue(name, out var body))
            {
                throw Error($"there is no pattern called ${name}");
            }

            owner.Compile(body, depth + 1);
        }

        private void Put()
        {
            var slot = Name();
            var value = 0;
            if (Peek() == '=')
            {
                _at++;
                value = Number();
            }

            Expect('}');
            Code.Add(new PatternInstruction(PatternOperation.Put, owner.Slot(slot), value));
        }

        private void Look()
        {
            var rest = pattern.AsSpan(_at);
            var (operation, length) = rest.StartsWith("?<=", StringComparison.Ordinal) ? (PatternOperation.After, 3)
                : rest.StartsWith("?<!", StringComparison.Ordinal) ? (PatternOperation.NotAfter, 3)
                : rest.StartsWith("?=", StringComparison.Ordinal) ? (PatternOperation.Ahead, 2)
                : rest.StartsWith("?!", StringComparison.Ordinal) ? (PatternOperation.NotAhead, 2)
                : throw Error("'?' needs something before it");
            _at += length;
            var literal = Peek() == '"';
            if (literal)
            {
                var end = pattern.IndexOf('"', _at + 1);
                Code.Add(new PatternInstruction(operation, owner.LiteralOf(pattern[(_at + 1)..end])));
                _at = end + 1;
                return;
            }

            Code.Add(new PatternInstruction(operation, owner.ClassOf(Name())));
        }

        private string Name()
        {
            Peek();
            var start = _at;
            while (_at < pattern.Length && (char.IsAsciiLetterOrDigit(pattern[_at]) || pattern[_at] is '.'))
            {
                _at++;
            }

            return _at > start ? pattern[start.._at] : throw Error("a name was expected");
        }

        private int Number()
        {
            Peek();
            var start = _at;
            _at += _at < pattern.Length && pattern[_at] == '-' ? 1 : 0;
            while (_at < pattern.Length && char.IsAsciiDigit(pattern[_at]))
            {
                _at++;
            }

            return int.TryParse(pattern.AsSpan(start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Error("a number was expected");
        }

        private char Peek()
        {
            while (_at < pattern.Length && pattern[_at] == ' ')
            {
                _at++;
            }

            return _at < pattern.Length ? pattern[_at] : '\0';
        }

        private void Expect(char c)
        {
            if (Peek() != c)
            {
                throw Error($"'{c}' was expected");
            }

            _at++;
        }

        private readonly FormatException Error(string reason) => new($"{reason}, at {_at} of: {pattern}");
    }

    private int Slot(string name) => slots.Class(name);

    private int ClassOf(string name) => symbols.Class(name);

    private int LiteralOf(string literal) => symbols.Literal(literal);
}
