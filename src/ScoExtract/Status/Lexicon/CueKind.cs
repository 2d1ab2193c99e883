namespace ScoExtract.Status.Lexicon;

/// <summary>What a phrase of a status table does in a sentence.</summary>
internal enum CueKind : byte
{
    /// <summary>Swallows the words it covers, so that nothing is read into them (<em>observer mission</em>).</summary>
    Skip,

    /// <summary>Tells a whole change by itself: <em>joined</em>, <em>accession</em>, <em>left</em>.</summary>
    Event,

    /// <summary>Tells a change together with a status: <em>became</em>, <em>was granted</em>, <em>lost</em>.</summary>
    Light,

    /// <summary>Says that a status is held, together with a status: <em>is</em>, <em>enjoys</em>; with an organization alone: <em>belongs to</em>.</summary>
    State,

    /// <summary>Acts on an event or a status: <em>applied</em>, <em>invited</em>, <em>decided</em>, <em>launched</em>.</summary>
    Operator,

    /// <summary>A paper or proceeding that stands between an operator and an event: <em>protocol</em>, <em>procedure</em>.</summary>
    Process,

    /// <summary>A status: <em>full member</em>, <em>observer status</em>.</summary>
    Status,

    /// <summary>Makes a partner apart from it a dialogue partner: <em>in dialogue</em>.</summary>
    Qualifier,

    /// <summary>Makes the fact planned, hypothetical or negated.</summary>
    Modality,

    /// <summary>What may be joined or left without any status: <em>convention</em>, <em>appeal</em>, <em>meeting</em>.</summary>
    Block,

    /// <summary>Makes the sentence a rule for nobody in particular: <em>any State</em>.</summary>
    Generic,

    /// <summary>Joins the parts of a list or two clauses.</summary>
    Conjunction,

    /// <summary>An article or another word that may stand before a name without changing its role.</summary>
    Article,

    /// <summary>A preposition; its value tells the role of what follows.</summary>
    Preposition,

    /// <summary>Opens a clause: relative pronouns and subordinating conjunctions.</summary>
    Clause,

    /// <summary>Marks a passive: forms of <em>be</em> and their like before a participle.</summary>
    Passive,

    /// <summary>Takes the names that follow out of a set: <em>except</em>.</summary>
    Except,

    /// <summary>Leads from a noun to the names that it stands for: <em>namely</em>, <em>including</em>.</summary>
    Lead,

    /// <summary>Points to an organization named before: <em>the Organization</em>, <em>its</em>.</summary>
    Organization,

    /// <summary>Points to states named before: <em>both countries</em>, <em>they</em>.</summary>
    Subject,

    /// <summary>Stands for listed states: <em>the three Baltic States</em>.</summary>
    Set,

    /// <summary>Takes time and place over from the sentence before: <em>there</em>, <em>the same day</em>.</summary>
    Inherit,

    /// <summary>Says that something happened on the document's own day: <em>today</em>, <em>this morning</em>.</summary>
    Today,

    /// <summary>Words for those who act for a state: <em>government</em>, <em>delegation</em>.</summary>
    Government,

    /// <summary>Says that the status next to it is the old one: <em>hitherto</em>, <em>from the rank of</em>.</summary>
    Previous,

    /// <summary>Says that it was so before: <em>again</em>.</summary>
    Again,

    /// <summary>Opens the closing words of a treaty: <em>Done at</em>.</summary>
    Done,

    /// <summary>Over a list of names says that they joined (<em>enlargements of the EU</em>), or with the value <c>state</c> that they belong to it (<em>Composition</em>).</summary>
    Enlargement,

    /// <summary>Says when a state began: <em>since</em>.</summary>
    Since,

    /// <summary>An adverb that may stand between the words of any phrase without changing it: <em>formally</em>; no item of its own.</summary>
    Filler,
}
