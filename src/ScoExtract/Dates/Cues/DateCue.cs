namespace ScoExtract.Dates.Cues;

/// <summary>What a word beside a date says of when the date lies, as <c>dates.cues.tsv</c> names it.</summary>
[Flags]
internal enum DateCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A past form.</summary>
    Past = 1,

    /// <summary>A future form.</summary>
    Future = 1 << 1,

    /// <summary>A participle of planning (<c>scheduled</c>): it tells of what is to come, or, after <c>had been</c>, of what was to come.</summary>
    Planned = 1 << 2,

    /// <summary>A participle that follows its noun: between commas it looks back.</summary>
    Participle = 1 << 3,

    /// <summary>The date is where something ends.</summary>
    Until = 1 << 4,

    /// <summary>The date may be where something ends: <c>to</c>.</summary>
    To = 1 << 12,

    /// <summary>The date is where something began that lasts.</summary>
    Since = 1 << 5,

    /// <summary>The story looks back.</summary>
    Earlier = 1 << 6,

    /// <summary>A past form that looks back: <c>had</c>.</summary>
    Pluperfect = Past | Earlier,

    /// <summary>A word that looks like a verb and is none.</summary>
    Neither = 1 << 7,

    /// <summary>A participle after it is not past: <c>be</c> held.</summary>
    Infinitive = 1 << 8,

    /// <summary>Asks for something to come, in a few words.</summary>
    Request = 1 << 9,

    /// <summary>Follows the date in the dateline of a news agency.</summary>
    Agency = 1 << 10,

    /// <summary>Stands before the day on which a text was published.</summary>
    Published = 1 << 11,

    /// <summary>A present form that tells of what is arranged (<c>leaves</c>, <c>débute</c>): of what is to come, but in a narrative of what has been.</summary>
    Arranged = 1 << 13,

    /// <summary>Begins another clause: <c>that</c>, <c>which</c>.</summary>
    Clause = 1 << 14,

    /// <summary>Makes one time of the complete dates on both sides: <c>to</c>.</summary>
    Joins = 1 << 15,

    /// <summary>Joins two verbs: a participle behind it shares the auxiliary of the one before.</summary>
    Coordinates = 1 << 16,

    /// <summary>Begins the words that close an act, with the place and day of its signature: <c>Done at</c>.</summary>
    Closes = 1 << 17,

    /// <summary>Stands before the day as of which a list or table holds.</summary>
    AsAt = 1 << 18,

    /// <summary>Stands before a day for which something is set: <c>called elections for 3 March</c>, told in the past, and to come.</summary>
    Goal = 1 << 19,

    /// <summary>Behind a length of time, leads to what it is counted from: a year <c>after</c> the talks.</summary>
    CountsFrom = 1 << 20,
}
