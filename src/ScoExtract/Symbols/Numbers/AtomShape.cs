namespace ScoExtract.Symbols.Numbers;

/// <summary>The shapes in which resolutions and decisions are numbered.</summary>
[Flags]
internal enum AtomShape
{
    None = 0,

    /// <summary><c>59/48</c></summary>
    Session = 1,

    /// <summary><c>S-30/1</c></summary>
    Special = 2,

    /// <summary><c>1996/31</c></summary>
    Year = 4,

    /// <summary><c>2625 (XXV)</c></summary>
    Roman = 8,

    /// <summary><c>1373 (2001)</c></summary>
    Bracket = 16,

    /// <summary><c>242</c></summary>
    Bare = 32,

    /// <summary><c>69.2</c></summary>
    Point = 64,
}
