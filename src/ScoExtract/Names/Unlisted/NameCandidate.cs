using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Names.Unlisted;

/// <summary>Words that a table or the tagger takes for a name, with what is known of them before it is decided.</summary>
internal sealed class NameCandidate
{
    /// <summary>Index of its first token in the document.</summary>
    public required int First { get; init; }

    /// <summary>Index just past its last token.</summary>
    public required int End { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required Text.Sentence Sentence { get; init; }

    /// <summary>The language of its sentence.</summary>
    public required LanguagePack Pack { get; init; }

    /// <summary>The tagger that weighed it.</summary>
    public required LinearTagger Tagger { get; init; }

    /// <summary>Index among the document's candidates of what a table proposed; -1 where only the tagger found it.</summary>
    public int ListedIndex { get; init; } = -1;

    /// <summary>What a table proposed; null where only the tagger found it.</summary>
    public Mention? Listed { get; init; }

    /// <summary>Whether only the tagger found it.</summary>
    public bool IsUnlisted => Listed is null;

    /// <summary>What the tagger's best labels take exactly these words for; null for anything else.</summary>
    public TagType? Tagged { get; set; }

    /// <summary>How probable it is that exactly these words are a place.</summary>
    public double Place { get; init; }

    /// <summary>How probable it is that exactly these words are an organization.</summary>
    public double Organization { get; init; }

    /// <summary>The least probability, over its words, to be part of a person's name.</summary>
    public double Person { get; init; }

    /// <summary>The greater probability, of the words before and behind it, to be part of a person's name.</summary>
    public double PersonBeside { get; init; }

    /// <summary>The least probability, over its words, to be part of a name that is no person, place or organization.</summary>
    public double Other { get; init; }

    /// <summary>The least probability, over its words, to be part of an organization's name.</summary>
    public double WithinOrganization { get; init; }

    /// <summary>The least probability, over its words, to be part of no name.</summary>
    public double Outside { get; init; }

    /// <summary>Whether tables list these words, but left them out here.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether a table lists the words as the capital of a State.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it holds a listed place, or a listed organization, and is longer.</summary>
    public (bool Place, bool Organization) Holds { get; set; }

    /// <summary>The same words elsewhere in the document: how often they are candidates, and the best probabilities they have there.</summary>
    public (int Count, double Place, double Organization) Elsewhere { get; set; }
}
