namespace ScoExtract.Status.Lexicon;

/// <summary>Who of a clause gets the status that a frame tells of.</summary>
internal enum SubjectRole : byte
{
    /// <summary>The one who acts: <em>India joined</em>.</summary>
    Doer,

    /// <summary>The one acted upon: <em>the SCO admitted India</em>, <em>India was admitted</em>.</summary>
    Patient,
}

/// <summary>The grammatical shape of a trigger, as far as it decides where its arguments stand.</summary>
internal enum CueForm : byte
{
    /// <summary>A finite verb.</summary>
    Finite,

    /// <summary>An infinitive, gerund or verb form that depends on another one.</summary>
    Infinite,

    /// <summary>A noun: <em>accession</em>.</summary>
    Noun,

    /// <summary>A form that is passive by itself: Russian short participles, Chinese 获准.</summary>
    Passive,
}

/// <summary>One row of a status table. Immutable.</summary>
internal sealed record Cue(string Id, CueKind Kind)
{
    /// <summary>A value whose meaning depends on the kind: the role of a preposition, the reach of a modality, the members of a set.</summary>
    public string Value { get; init; } = "";

    public StatusChange? Change { get; init; }

    public MemberStatus? Status { get; init; }

    public Modality? Modality { get; init; }

    public SubjectRole Subject { get; init; }

    public CueForm Form { get; init; }

    /// <summary>Whether sentences without any such phrase need not be looked at.</summary>
    /// <remarks>Verbs such as <em>became</em>, <em>decided</em> and <em>is</em> tell nothing without a word for a status or an event.</remarks>
    public bool IsTrigger => Kind is CueKind.Event or CueKind.Status
        || (Kind == CueKind.Light && Value == "among") || (Kind == CueKind.Enlargement && Value.Length == 0) || this is { Kind: CueKind.Operator, Change: StatusChange.Granted, Subject: SubjectRole.Patient, Form: CueForm.Finite }
        || (Kind == CueKind.Operator && (Form == CueForm.Noun || Value.Contains("alone", StringComparison.Ordinal)))
        || (Kind is CueKind.State or CueKind.Process && Value is "belong" or "commit" or "include" or "so");

    /// <summary>Whether it stands for states or organizations named elsewhere.</summary>
    public bool IsPointer => Kind is CueKind.Subject or CueKind.Set or CueKind.Organization || (Kind == CueKind.Inherit && Value == "object");
}
