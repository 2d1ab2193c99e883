using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>What a piece of a sentence is to the status rules.</summary>
internal enum ItemKind : byte
{
    /// <summary>A word that no table knows.</summary>
    Word,

    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>A phrase of a status table.</summary>
    Cue,

    /// <summary>A date, not a duration.</summary>
    Date,

    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A city.</summary>
    City,

    /// <summary>An organization of the table.</summary>
    Organization,

    /// <summary>A demonym: <em>Iranian</em>.</summary>
    Demonym,

    /// <summary>A resolution or document symbol.</summary>
    Symbol,

    /// <summary>Any other mention: regions, durations, organizations that no table has.</summary>
    Other,
}
