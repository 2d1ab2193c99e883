namespace ScoExtract.Matching.Patterns;

/// <summary>Makes compiled patterns shorter without changing what they match.</summary>
internal static class PatternCode
{
    /// <summary>The bit that every position has, so that what may end is never ruled out.</summary>
    public const ulong Always = 1UL << 63;

    /// <summary>Leads every jump to where it ends and takes out those that lead to the next step, which brackets leave behind.</summary>
    /// <param name="code">The steps of all patterns.</param>
    /// <param name="starts">Where each pattern begins; set to where it begins in the result.</param>
    public static PatternInstruction[] Straighten(IReadOnlyList<PatternInstruction> code, Span<int> starts)
    {
        // The new place of each step; a step that is taken out has that of the step after it.
        var places = new int[code.Count + 1];
        for (var i = 0; i < code.Count; i++)
        {
            places[i + 1] = places[i] + (LeadsOn(code, i) ? 0 : 1);
        }

        var result = new List<PatternInstruction>(places[^1]);
        for (var i = 0; i < code.Count; i++)
        {
            if (LeadsOn(code, i))
            {
                continue;
            }

            var step = code[i];
            result.Add(step.Operation switch
            {
                PatternOperation.Jump => step with { A = places[End(code, step.A)] },
                PatternOperation.Split => step with { A = places[End(code, step.A)], B = places[End(code, step.B)] },
                _ => step,
            });
        }

        foreach (ref var start in starts)
        {
            start = places[End(code, start)];
        }

        return [.. result];
    }

    /// <summary>What can be taken next at every step: the <see cref="Bit"/>s of the classes, all bits where the pattern may end without taking more.</summary>
    /// <param name="code">The steps of all patterns.</param>
    public static ulong[] Firsts(ReadOnlySpan<PatternInstruction> code)
    {
        var firsts = new ulong[code.Length];
        bool changed;
        do
        {
            // Backwards, because most steps lead forwards; a repetition leads back and takes another round.
            changed = false;
            for (var i = code.Length - 1; i >= 0; i--)
            {
                ref readonly var step = ref code[i];
                var first = step.Operation switch
                {
                    PatternOperation.Take or PatternOperation.Ahead => Bit(step.A),
                    PatternOperation.Accept => ulong.MaxValue,
                    PatternOperation.Split => firsts[step.A] | firsts[step.B],
                    PatternOperation.Jump => firsts[step.A],
                    _ => firsts[i + 1],
                };
                changed |= first != firsts[i];
                firsts[i] = first;
            }
        }
        while (changed);

        return firsts;
    }

    /// <summary>The bit that stands for a class, and for others, where 64 bits must do: never <see cref="Always"/>.</summary>
    /// <param name="class">The class.</param>
    public static ulong Bit(int @class) => 1UL << (int)((uint)@class * 0x9E3779B1 >> 8) % 63;

    private static bool LeadsOn(IReadOnlyList<PatternInstruction> code, int at) => code[at] is { Operation: PatternOperation.Jump } jump && jump.A == at + 1;

    private static int End(IReadOnlyList<PatternInstruction> code, int at)
    {
        while (code[at].Operation == PatternOperation.Jump)
        {
            at = code[at].A;
        }

        return at;
    }
}
