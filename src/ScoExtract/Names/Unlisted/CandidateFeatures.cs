using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>What a ranker weighs of a candidate, as numbers of about -1 to 1. Training and use share it.</summary>
/// <remarks>Weights are kept by a feature's name, so that features may be added or moved: a model that lacks one is refused.</remarks>
internal static class CandidateFeatures
{
    /// <summary>The names, in the order in which <see cref="Write"/> gives the values.</summary>
    public static readonly string[] Names =
    [
        "listed country", "listed place", "listed organization", "listed acronym", "left out by tables",
        "tagged place", "tagged organization", "tagged person", "tagged other",
        "log place", "log organization", "log person", "log other", "log outside",
        "place over 0.2", "place over 0.5", "place over 0.8", "organization over 0.2", "organization over 0.5", "organization over 0.8",
        "country and log place", "listed place and log place", "listed organization and log organization", "listed acronym and log organization",
        "country and log outside", "listed place and log outside", "listed organization and log outside", "listed acronym and log outside",
        "one token", "two tokens", "three or four tokens", "more tokens",
        "all capitals", "every word capitalized", "starts small", "at most three letters", "sentence in capitals",
        "repaired", "marks inside", "first in sentence", "capital before", "capital after", "bracket before", "comma after",
        "holds place", "holds organization", "seen elsewhere", "place elsewhere", "organization elsewhere",
    ];

    /// <summary>Writes the values of a candidate.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="candidate">The candidate, complete.</param>
    /// <param name="values">As long as <see cref="Names"/>.</param>
    public static void Write(DocumentContext document, NameCandidate candidate, Span<float> values)
    {
        var sink = new Sink(values);
        var kind = KindOf(document.Text, candidate);
        for (var k = 0; k < 4; k++)
        {
            sink.Add(kind == k);
        }

        sink.Add(candidate.IsLeftOut);
        for (var type = 0; type < Matching.TagLabels.Types; type++)
        {
            sink.Add(candidate.Tagged == (Matching.TagType)type);
        }

        var (place, organization, outside) = (Log(candidate.Place), Log(candidate.Organization), Log(candidate.Outside));
        sink.Add(place);
        sink.Add(organization);
        sink.Add(Log(candidate.Person));
        sink.Add(Log(candidate.Other));
        sink.Add(outside);
        sink.AddSteps(candidate.Place);
        sink.AddSteps(candidate.Organization);
        sink.Add(kind == 0 ? place : 0);
        sink.Add(kind == 1 ? place : 0);
        sink.Add(kind == 2 ? organization : 0);
        sink.Add(kind == 3 ? organization : 0);
        for (var k = 0; k < 4; k++)
        {
            sink.Add(kind == k ? outside : 0);
        }

        AddShape(document.Text, candidate, ref sink);
        AddNeighbours(document.Text, candidate, ref sink);
        sink.Add(candidate.Holds.Place);
        sink.Add(candidate.Holds.Organization);
        sink.Add(Math.Min(candidate.Elsewhere.Count, 4) / 4f);
        sink.Add((float)candidate.Elsewhere.Place);
        sink.Add((float)candidate.Elsewhere.Organization);
    }

    // Country, other place, organization by its name, by its acronym; none.
    private static int KindOf(TokenizedText text, NameCandidate candidate) => candidate.Listed switch
    {
        PlaceMention { PlaceId.Length: 2 } => 0,
        PlaceMention => 1,
        OrganizationMention => candidate.End == candidate.First + 1 && (text[candidate.First].Flags & TokenFlags.AllUpper) != 0 ? 3 : 2,
        _ => -1,
    };

    private static void AddShape(TokenizedText text, NameCandidate candidate, ref Sink sink)
    {
        var (words, capitalized, upper, marks, repaired) = (0, 0, 0, 0, 0);
        foreach (ref readonly var token in text.Tokens[candidate.First..candidate.End])
        {
            var isWord = token.Kind is TokenKind.Word or TokenKind.Alphanumeric;
            words += isWord ? 1 : 0;
            marks += token.Kind >= TokenKind.Punctuation ? 1 : 0;
            capitalized += isWord && (token.Flags & TokenFlags.Capitalized) != 0 ? 1 : 0;
            upper += isWord && (token.Flags & TokenFlags.AllUpper) != 0 ? 1 : 0;
            repaired += (token.Flags & (TokenFlags.Repaired | TokenFlags.Wrapped)) != 0 ? 1 : 0;
        }

        var (count, letters) = (candidate.End - candidate.First, text[candidate.End - 1].End - text[candidate.First].Start);
        sink.Add(count == 1);
        sink.Add(count == 2);
        sink.Add(count is 3 or 4);
        sink.Add(count > 4);
        sink.Add(words > 0 && upper == words);
        sink.Add(words > 0 && capitalized == words);
        sink.Add((text[candidate.First].Flags & TokenFlags.Capitalized) == 0);
        sink.Add(letters <= 3);
        sink.Add(IsInCapitals(text, candidate.Sentence));
        sink.Add(repaired > 0);
        sink.Add(marks > 0);
    }

    // A look at a few words is enough, and keeps long sentences linear.
    private static bool IsInCapitals(TokenizedText text, Sentence sentence)
    {
        var (words, upper) = (0, 0);
        foreach (ref readonly var token in text.Tokens[sentence.FirstToken..Math.Min(sentence.EndToken, sentence.FirstToken + 12)])
        {
            if (token.Kind == TokenKind.Word && token.Length > 1)
            {
                words++;
                upper += (token.Flags & TokenFlags.AllUpper) != 0 ? 1 : 0;
            }
        }

        return words > 2 && upper * 10 >= words * 7;
    }

    private static void AddNeighbours(TokenizedText text, NameCandidate candidate, ref Sink sink)
    {
        var (before, after) = (candidate.First - 1, candidate.End);
        var hasBefore = before >= candidate.Sentence.FirstToken;
        var hasAfter = after < candidate.Sentence.EndToken;
        sink.Add(!hasBefore);
        sink.Add(hasBefore && (text[before].Flags & TokenFlags.Capitalized) != 0);
        sink.Add(hasAfter && (text[after].Flags & TokenFlags.Capitalized) != 0);
        sink.Add(hasBefore && text[before].Is('('));
        sink.Add(hasAfter && text[after].Is(','));
    }

    // From -1 for impossible to 0 for certain.
    private static float Log(double probability) => MathF.Max(-1, (float)(Math.Log2(probability + 0.004) / 8));

    private ref struct Sink(Span<float> values)
    {
        private readonly Span<float> _values = values;
        private int _count;

        public void Add(float value) => _values[_count++] = value;

        public void Add(bool value) => Add(value ? 1 : 0);

        public void AddSteps(double probability)
        {
            Add(probability > 0.2);
            Add(probability > 0.5);
            Add(probability > 0.8);
        }
    }
}
