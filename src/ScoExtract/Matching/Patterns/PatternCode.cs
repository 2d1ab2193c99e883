namespace ScoExtract.Matching.Patterns;

/// <summary>Makes compiled patterns shorter without changing what they match.</summary>
internal static class PatternCode
{
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
