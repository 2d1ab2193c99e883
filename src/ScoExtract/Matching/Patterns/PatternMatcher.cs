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

    private readonly PatternItems _items = new(classifier, patterns.Classes);
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

    // The patterns that can take what stands here and then what follows it, and begin behind what stands before: most fall out before they are run.
    private bool FindCandidates(int position)
    {
        _candidates.AsSpan().Clear();
        _goingOn.AsSpan().Clear();
        var items = _items.At(position);
        foreach (ref readonly var item in items)
        {
            Or(_candidates, patterns.StartingWith(item.Class));
            Or(_goingOn, patterns.OfOneItem(item.Class));
        }

        if (!_candidates.AsSpan().ContainsAnyExcept(0UL))
        {
            return false;
        }

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

        var (any, bound) = (0UL, 0UL);
        for (var w = 0; w < _candidates.Length; w++)
        {
            _candidates[w] &= _goingOn[w];
            any |= _candidates[w];
            bound |= _candidates[w] & ~patterns.Anywhere[w];
        }

        return bound == 0 ? any != 0 : StandsBehind(position);
    }

    // Takes out the patterns that want something else before them.
    private bool StandsBehind(int position)
    {
        patterns.Anywhere.CopyTo(_goingOn);
        var ends = _items.EndingAt(position);
        for (var w = 0; w < ends.Length; w++)
        {
            for (var bits = ends[w]; bits != 0; bits &= bits - 1)
            {
                Or(_goingOn, patterns.Behind((w * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits)));
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
        var (code, firsts, stack, text) = (patterns.Code, patterns.Firsts, _stack, _text);
        var (at, position, first, begin, end, depth) = (patterns.Starts[pattern], start, 0, start, -1, 0);
        captures = 0;
        while (--steps >= 0)
        {
            ref readonly var step = ref code[at++];
            bool go;
            switch (step.Operation)
            {
                case PatternOperation.Take:
                    var items = GoesOn(text, position, start) ? _items.At(position) : default;
                    while (first < items.Length && (items[first].Class != step.A || items[first].Value < step.Low || items[first].Value > step.High))
                    {
                        first++;
                    }

                    go = first < items.Length;
                    if (go)
                    {
                        // Another reading of the same token may be right.
                        if (first + 1 < items.Length && depth < stack.Length)
                        {
                            stack[depth++] = new State(at - 1, position, first + 1, captures, begin, end);
                        }

                        ref readonly var item = ref items[first];
                        go = step.B < 0 || Capture(step.B, item.Value, position, ref captures);
                        (position, first) = (item.End, 0);
                    }

                    break;
                case PatternOperation.Put:
                    go = Capture(step.A, step.B, position, ref captures);
                    break;
                case PatternOperation.Glued:
                    go = !SpaceAt(position);
                    break;
                case PatternOperation.Spaced:
                    go = SpaceAt(position);
                    break;
                case PatternOperation.Begin:
                    (begin, go) = (position, true);
                    break;
                case PatternOperation.End:
                    (end, go) = (position, true);
                    break;
                case PatternOperation.Split:
                    // Ways that cannot take what stands here are not gone at all.
                    var bits = _items.BitsAt(position);
                    var (one, other) = ((firsts[step.A] & bits) != 0, (firsts[step.B] & bits) != 0);
                    if (one && other && depth < stack.Length)
                    {
                        stack[depth++] = new State(step.B, position, 0, captures, begin, end);
                    }

                    (at, go) = (one ? step.A : step.B, one || other);
                    break;
                case PatternOperation.Jump:
                    (at, go) = (step.A, true);
                    break;
                case PatternOperation.After or PatternOperation.NotAfter:
                    go = EndsAt(step, position) == (step.Operation == PatternOperation.After);
                    break;
                case PatternOperation.Ahead or PatternOperation.NotAhead:
                    go = _items.StartsAt(step.A, position) == (step.Operation == PatternOperation.Ahead);
                    break;
                default:
                    match = new PatternMatch(pattern, begin, end < 0 ? position : end, position);
                    return true;
            }

            if (!go)
            {
                if (depth == 0)
                {
                    break;
                }

                (at, position, first, captures, begin, end) = stack[--depth];
            }
        }

        match = default;
        return false;
    }

    private bool EndsAt(in PatternInstruction step, int position) =>
        _items.EndsAt(step.A, step.B == 0 ? position : PatternPosition.Before(PatternPosition.Token(position) - step.B));

    // An expression does not go on in the next paragraph.
    private static bool GoesOn(TokenizedText text, int position, int start)
    {
        var token = PatternPosition.Token(position);
        return token < text.Count && (position == start || PatternPosition.IsAfterPrefix(position) || (text[token].Flags & TokenFlags.BlankLineBefore) == 0);
    }

    private bool Capture(int slot, int value, int position, ref int captures)
    {
        if (captures == _captures.Length)
        {
            return false;
        }

        _captures[captures++] = new PatternCapture(slot, value, position);
        return true;
    }

    private bool SpaceAt(int position) =>
        !PatternPosition.IsAfterPrefix(position) && (PatternPosition.Token(position) >= _text.Count || _text[PatternPosition.Token(position)].SpaceBefore);

    private readonly record struct State(int Code, int Position, int Item, int Captures, int Begin, int End);
}
