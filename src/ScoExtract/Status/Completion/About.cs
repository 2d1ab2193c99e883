using ScoExtract.Status.Changes;
using ScoExtract.Status.Context;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>The organizations that a draft may be about without its sentence naming them.</summary>
internal sealed class About
{
    private readonly Discourse _discourse;
    private readonly string[] _before;

    public About(SentenceContext sentence, FactDraft draft)
    {
        _discourse = sentence.Discourse;
        var offset = sentence.Items[draft.P.Core].Span.Start;
        Document = _discourse.About(offset);
        Topic = _discourse.Topic(offset, ends: draft.Change is StatusChange.Withdrawn or StatusChange.Ended or StatusChange.Expelled or StatusChange.Restored);
        LastChange = _discourse.LastChange?.Organization;
        Pronoun = _discourse.Organization(offset, "");
        First = _discourse.First;
        _before = [.. _discourse.NamedBefore(sentence.Items[0].Span.Start)];
    }

    /// <summary>That of the heading or the whole document; null for none.</summary>
    public string? Document { get; }

    /// <summary>What the clause is about; null for none.</summary>
    public string? Topic { get; }

    /// <summary>That of the last change told; null for none.</summary>
    public string? LastChange { get; }

    /// <summary>What a pronoun would mean; null for none.</summary>
    public string? Pronoun { get; }

    /// <summary>The first that the document names; null for none.</summary>
    public string? First { get; }

    /// <summary>All of them, and those that the sentences just before name.</summary>
    public IEnumerable<string> All => new[] { Topic, Document, LastChange, Pronoun, First }.OfType<string>().Concat(_before);

    /// <summary>How many other organizations the sentences just before name after this one; -1 where they do not name it.</summary>
    public int Before(string id) => Array.LastIndexOf(_before, id) is var at and >= 0 ? _before.Length - 1 - at : -1;

    /// <summary>Its share, from 0 to 1, in all that the document names.</summary>
    public double Share(string id) => _discourse.ShareOf(id);
}
