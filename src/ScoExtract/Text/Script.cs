namespace ScoExtract.Text;

/// <summary>The script that the letters of a token belong to.</summary>
public enum Script : byte
{
    /// <summary>No letters, or a script the library knows nothing of.</summary>
    Other,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Arabic, Persian included.</summary>
    Arabic,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Han and kana.</summary>
    Han,
}
