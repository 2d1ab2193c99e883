namespace ScoExtract.Matching.Patterns;

internal enum PatternOperation : byte
{
    /// <summary>Takes an item of class A with a value from Low to High and, if B is a slot, captures its value.</summary>
    Take,

    /// <summary>Captures the value B in slot A without taking anything.</summary>
    Put,

    /// <summary>Asks that no white space stands before the next token.</summary>
    Glued,

    /// <summary>Asks that white space stands before the next token.</summary>
    Spaced,

    /// <summary>The mention begins here; what was taken before is context.</summary>
    Begin,

    /// <summary>The mention ends here; what is taken after is context.</summary>
    End,

    /// <summary>Goes on at A and, if that fails, at B.</summary>
    Split,

    /// <summary>Goes on at A.</summary>
    Jump,

    /// <summary>Asks that an item of class A ends here, or B tokens before.</summary>
    After,

    /// <summary>Asks that no item of class A ends here, or B tokens before.</summary>
    NotAfter,

    /// <summary>Asks that an item of class A starts here.</summary>
    Ahead,

    /// <summary>Asks that no item of class A starts here.</summary>
    NotAhead,

    /// <summary>The pattern has matched.</summary>
    Accept,
}

/// <summary>One step of a compiled pattern.</summary>
internal readonly record struct PatternInstruction(PatternOperation Operation, int A = 0, int B = -1, int Low = int.MinValue, int High = int.MaxValue);
