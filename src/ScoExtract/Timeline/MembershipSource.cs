using NodaTime;

namespace ScoExtract.Timeline;

/// <summary>One fact of one document: what an entry of the timeline stands on. Immutable.</summary>
public sealed record MembershipSource
{
    /// <summary>The document that says it; its text is what the offsets of <see cref="Fact"/> refer to.</summary>
    public required Document Document { get; init; }

    /// <summary>ISO 639-1 code of the document's language; <c>und</c> when it is not known.</summary>
    public required string Language { get; init; }

    /// <summary>The day the document is of; null when not known.</summary>
    public LocalDate? DocumentDate { get; init; }

    /// <summary>Number of the fact in its document, from 1: the 3 of <c>s3</c>.</summary>
    public required int Number { get; init; }

    /// <summary>The fact, with its evidence, trigger and provenance.</summary>
    public required StatusFact Fact { get; init; }

    /// <summary>The clause that says it, as it stands in the raw text.</summary>
    public string Quote => Fact.Evidence.Slice(Document.Text);
}
