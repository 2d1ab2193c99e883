using System.Globalization;

namespace ScoExtract.Matching.Patterns;

/// <summary>Reads one pattern from left to right, each piece of its notation becoming instructions of its compiler.</summary>
/// <param name="owner">The compiler, whose notation this is.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="depth">How many patterns lead to this one by name.</param>
internal ref struct PatternParser(PatternCompiler owner, string pattern, int depth)
{
    private int _at;

    private readonly List<PatternInstruction> Code => owner.Code;

    /// <summary>Compiles alternatives, up to the end or a closing bracket.</summary>
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

    /// <summary>Makes sure that nothing is left over.</summary>
    /// <exception cref="FormatException">Something is.</exception>
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
        if (!owner.TryFind(name, out var body))
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
        var (operation, length, back) = rest.StartsWith("?<=", StringComparison.Ordinal) ? (PatternOperation.After, 3, 0)
            : rest.StartsWith("?<!", StringComparison.Ordinal) ? (PatternOperation.NotAfter, 3, 0)
            : rest.StartsWith("?<<=", StringComparison.Ordinal) ? (PatternOperation.After, 4, 1)
            : rest.StartsWith("?<<!", StringComparison.Ordinal) ? (PatternOperation.NotAfter, 4, 1)
            : rest.StartsWith("?=", StringComparison.Ordinal) ? (PatternOperation.Ahead, 2, 0)
            : rest.StartsWith("?!", StringComparison.Ordinal) ? (PatternOperation.NotAhead, 2, 0)
            : throw Error("'?' needs something before it");
        _at += length;
        var literal = Peek() == '"';
        if (literal)
        {
            var end = pattern.IndexOf('"', _at + 1);
            if (end < 0)
            {
                throw Error("a quote is not closed");
            }

            Code.Add(new PatternInstruction(operation, owner.LiteralOf(pattern[(_at + 1)..end]), back));
            _at = end + 1;
            return;
        }

        Code.Add(new PatternInstruction(operation, owner.ClassOf(Name()), back));
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
