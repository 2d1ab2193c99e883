using NodaTime;
using NodaTime.Text;
using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>
/// Facts in a short notation, one a document: <c>fr.txt@2021-03-29: SCO IN Member Granted 2017-06-09 by=A/RES/59/48</c>.
/// The change is a word of <see cref="StatusChange"/> or <c>State</c>; then, in any order, an EDTF date, <c>place=</c>, <c>by=</c>
/// (instrument), <c>body=</c> (decided by), <c>from=</c> (previous status) and a modality.
/// </summary>
internal static class FactNotation
{
    public static MembershipTimeline Timeline(string facts) => MembershipTimeline.Build(Parse(facts));

    public static IReadOnlyList<ExtractionResult> Parse(string facts) =>
        [.. facts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)];

    public static ExtractionResult Result(string id, LocalDate? date, params IReadOnlyList<StatusFact> facts) => new()
    {
        Document = new Document(id, "the text that says it"),
        Language = id[..2],
        DocumentDate = date,
        Mentions = [],
        StatusFacts = facts,
        Diagnostics = [],
    };

    public static StatusFact Fact(string notation)
    {
        var words = notation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fact = new StatusFact
        {
            Organization = words[0],
            Subject = words[1],
            Status = Enum.Parse<MemberStatus>(words[2]),
            Kind = words[3] == "State" ? StatusFactKind.State : StatusFactKind.Change,
            Change = words[3] == "State" ? null : Enum.Parse<StatusChange>(words[3]),
            Modality = Modality.Actual,
            Evidence = new TextSpan(0, 21),
            Trigger = new TextSpan(9, 18),
            Provenance = new Provenance("test", "notation"),
        };
        return words[4..].Aggregate(fact, With);
    }

    private static ExtractionResult ParseOne(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var document = text[..colon].Split('@');
        return Result(document[0], document.Length > 1 ? LocalDatePattern.Iso.Parse(document[1]).Value : null, Fact(text[(colon + 2)..]));
    }

    private static StatusFact With(StatusFact fact, string word)
    {
        if (char.IsAsciiLetter(word[0]) && Enum.TryParse<Modality>(word, out var modality))
        {
            return fact with { Modality = modality };
        }

        return word.Split('=', 2) switch
        {
            ["place", var place] => fact with { Place = place },
            ["by", var symbol] => fact with { Instrument = symbol },
            ["body", var body] => fact with { DecidedBy = body },
            ["from", var status] => fact with { PreviousStatus = Enum.Parse<MemberStatus>(status) },
            _ when TemporalValue.TryParseEdtf(word, out var date) => fact with { Date = date },
            _ => throw new FormatException($"'{word}' is no part of a fact."),
        };
    }
}
