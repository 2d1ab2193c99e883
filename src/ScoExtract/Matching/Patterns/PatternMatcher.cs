using ScoExtract.Text;

namespace ScoExtract.Matching.Patterns;

/// <summary>Runs a <see cref="PatternSet"/> over a text. Holds buffers, so one a thread; it keeps nothing of a text but what <see cref="Reset"/> forgets.</summary>
/// <remarks>
/// Backtracking, with a limit on the steps taken from one position. Steps are also a credit that grows with the text read:
/// ordinary text takes two or three a token, and text made to exhaust the limit at every token gets little more.
/// </remarks>
internal sealed class PatternMatcher(PatternSet patterns, ITokenClassifier classifier)
{
    private const int MostSteps = 3000;
    private const int StepsAToken = 60;
    private const int MostCredit = 30_000;
    private const int MostCaptures = 32;

    private readonly PatternItems _items = new(classifier);
    private readonly State[] _stack = new State[512];
    private readonly ulong[] _candidates = new ulong[patterns.Words];
    private readonly ulong[] _goingOn = new ulong[patterns.Words];
    private PatternCapture[] _captures = new PatternCapture[MostCaptures];
    private PatternCapture[] _best = new PatternCapture[MostCaptures];
    private int _bestCount;
    private int _credit;
    private int _creditedToken;
    private TokenizedText _text = null!;

    /// <summary>What the last match captured, in text order.</summary>
    public ReadOnlySpan<PatternCapture> Captures => _best.AsSpan(0, _bestCount);

    /// <summary>Turns to another text.</summary>
    /// <param name="text">The text; null to forget the last one.</param>
    public void Reset(TokenizedText? text)
    {
        (_text, _credit, _creditedToken) = (text!, MostCredit, 0);
        _items.Reset(text);
    }

    /// <summary>The longest match that begins at a position; of equally long ones, that of the pattern added first.</summary>
    /// <param name="position">The position.</param>
    /// <param name="match">The match.</param>
    public bool TryMatch(int position, out PatternMatch match)
    {
        match = default;
        if (!FindCandidates(position))
        {
            return false;
        }

        var (found, granted) = (false, Math.Min(MostSteps, Credit(PatternPosition.Token(position))));
        var steps = granted;
        for (var w = 0; w < _candidates.Length; w++)
        {
            for (var bits = _candidates[w]; bits != 0; bits &= bits - 1)
            {
                var pattern = (w * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits);
                if (Run(pattern, position, ref steps, out var one, out var captures)
                    && (!found || one.End > match.End || (one.End == match.End && one.ContextEnd > match.ContextEnd)))
                {
                    (found, match) = (true, one);
                    (_best, _captures, _bestCount) = (_captures, _best, captures);
                }
            }
        }

        _credit -= granted - Math.Max(steps, 0);
        return found;
    }

    private int Credit(int token)
    {
        _credit = (int)Math.Min(MostCredit, _credit + ((long)StepsAToken * Math.Max(0, token - _creditedToken)));
        _creditedToken = Math.Max(token, _creditedToken);
        return _credit;
    }

    // The patterns that can take what stands here and then what follows it: most fall out before they are run.
    private bool FindCandidates(int position)
    {
        _candidates.AsSpan().Clear();
        var items = _items.At(position);
        foreach (ref readonly var item in items)
        {
            Or(_candidates, patterns.StartingWith(item.Class));
        }

        if (!_candidates.AsSpan().ContainsAnyExcept(0UL))
        {
            return false;
        }

        patterns.OfOneItem.CopyTo(_goingOn);
        var end = -1;
        foreach (ref readonly var item in items)
        {
            if (item.End != end)
            {
                end = item.End;
                foreach (ref readonly var next in _items.At(end))
                {
                    Or(_goingOn, patterns.GoingOnWith(next.Class));
                }
            }
        }

        var any = 0UL;
        for (var w = 0; w < _candidates.Length; w++)
        {
            _candidates[w] &= _goingOn[w];
            any |= _candidates[w];
        }

        return any != 0;
    }

    private static void Or(ulong[] target, ReadOnlySpan<ulong> bits)
    {
        for (var w = 0; w < target.Length; w++)
        {
            target[w] |= bits[w];
        }
    }

    private bool Run(int pattern, int start, ref int steps, out PatternMatch match, out int captures)
    {
        var code = patterns.Code;
        var state = new State(patterns.Starts[pattern], start, 0, 0, start, -1);
        var depth = 0;
        match = default;
        captures = 0;
        while (true)
        {
            if (--steps < 0)
            {
                return false;
            }

            ref readonly var step = ref code[state.Code];
            var go = true;
            switch (step.Operation)
            {
                case PatternOperation.Take:
                    go = Take(step, ref state, ref depth);
                    break;
                case PatternOperation.Put:
                    go = Capture(step.A, step.B, ref state);
                    state.Code++;
                    break;
                case PatternOperation.Glued:
                    go = !SpaceAt(state.Position);
                    state.Code++;
                    break;
                case PatternOperation.Spaced:
                    go = SpaceAt(state.Position);
                    state.Code++;
                    break;
                case PatternOperation.Begin:
                    state.Begin = state.Position;
                    state.Code++;
                    break;
                case PatternOperation.End:
                    state.End = state.Position;
                    state.Code++;
                    break;
                case PatternOperation.Split:
                    if (depth < _stack.Length)
                    {
                        _stack[depth++] = state with { Code = step.B };
                    }

                    state.Code = step.A;
                    break;
                case PatternOperation.Jump:
                    state.Code = step.A;
                    break;
                case PatternOperation.After or PatternOperation.NotAfter:
                    go = EndsAt(step, state.Position) == (step.Operation == PatternOperation.After);
                    state.Code++;
                    break;
                case PatternOperation.Ahead or PatternOperation.NotAhead:
                    go = _items.StartsAt(step.A, state.Position) == (step.Operation == PatternOperation.Ahead);
                    state.Code++;
                    break;
                default:
                    match = new PatternMatch(pattern, state.Begin, state.End < 0 ? state.Position : state.End, state.Position);
                    captures = state.Captures;
                    return true;
            }

            if (!go)
            {
                if (depth == 0)
                {
                    return false;
                }

                state = _stack[--depth];
            }
        }
    }

    private bool EndsAt(in PatternInstruction step, int position) =>
        _items.EndsAt(step.A, step.B == 0 ? position : PatternPosition.Before(PatternPosition.Token(position) - step.B));

    private bool Take(in PatternInstruction step, ref State state, ref int depth)
    {
        var position = state.Position;

        // An expression does not go on in the next paragraph.
        var token = PatternPosition.Token(position);
        if (token >= _text.Count || (position != state.First && !PatternPosition.IsAfterPrefix(position) && (_text[token].Flags & TokenFlags.BlankLineBefore) != 0))
        {
            return false;
        }

        var items = _items.At(position);
        for (var i = state.Item; i < items.Length; i++)
        {
            var item = items[i];
            if (item.Class != step.A || item.Value < step.Low || item.Value > step.High)
            {
                continue;
            }

            if (i + 1 < items.Length && depth < _stack.Length)
            {
                _stack[depth++] = state with { Item = i + 1 };
            }

            state.Item = 0;
            state.Position = item.End;
            state.Code++;
            return step.B < 0 || Capture(step.B, item.Value, ref state, position);
        }

        return false;
    }

    private bool Capture(int slot, int value, ref State state, int position = -1)
    {
        if (state.Captures == _captures.Length)
        {
            return false;
        }

        _captures[state.Captures++] = new PatternCapture(slot, value, position < 0 ? state.Position : position);
        return true;
    }

    private bool SpaceAt(int position) =>
        !PatternPosition.IsAfterPrefix(position) && (PatternPosition.Token(position) >= _text.Count || _text[PatternPosition.Token(position)].SpaceBefore);

    private record struct State(int Code, int Position, int Item, int Captures, int Begin, int End)
    {
        public int First { get; } = Position;
    }
}
