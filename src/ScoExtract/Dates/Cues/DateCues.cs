namespace ScoExtract.Dates.Cues;

/// <summary>When the verbs beside a date say that it lies.</summary>
internal enum Tense
{
    /// <summary>They do not tell.</summary>
    Unknown,

    /// <summary>Before the day of writing: <c>said</c>, <c>a eu lieu</c>.</summary>
    Past,

    /// <summary>After it: <c>will</c>, <c>aura lieu</c>, <c>scheduled for</c>.</summary>
    Future,
}

/// <summary>What the words around a date say about where on the calendar it lies.</summary>
/// <param name="Tense">What the verbs tell.</param>
/// <param name="Close">Whether the verb stands beside the date: <c>ended Sept. 30</c>, <c>le rallye du 10 juin a réuni</c>.</param>
/// <param name="Near">Whether it stands a few words before it, in the same clause: <c>became full members on 1 January</c>.</param>
/// <param name="Opens">Whether it stands behind it: <c>On 4 October, parliament passed</c>.</param>
/// <param name="Until">Whether something lasts until then: <c>held out until March</c>.</param>
/// <param name="To">Whether it may be the end of what the date before it begins: <c>from November to March</c>.</param>
/// <param name="Earlier">Whether the story looks back: <c>earlier, in November</c>, <c>had already</c>, <c>, arrested in May,</c>.</param>
/// <param name="Apposed">Whether it does so only between two commas.</param>
internal readonly record struct DateCues(Tense Tense, bool Close, bool Near, bool Opens, bool Until, bool To, bool Earlier, bool Apposed);
