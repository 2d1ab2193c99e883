using ScoExtract.Json;

namespace ScoExtract.Evaluation.Tests;

/// <summary>Short ways to write gold and predictions.</summary>
internal static class Annotations
{
    public const string Digits = "0123456789012345678901234567890123456789012345678901234567890123456789";

    public static GoldMention Right(string type, int start, int end, string? value = "v", bool optional = false, params string[] alternatives) =>
        new() { Id = $"x{start}", Type = type, Start = start, End = end, Text = Digits[start..end], Value = value, Optional = optional, Alternatives = alternatives };

    public static MentionRecord Found(string type, int start, int end, string? value = "v") =>
        new() { Type = type, Start = start, End = end, Text = Digits[start..end], Value = value };

    public static GoldStatusFact GoldFact(string subject, StatusChange? change = StatusChange.Granted, string? date = null, Modality modality = Modality.Actual) =>
        new() { Kind = change is null ? StatusFactKind.State : StatusFactKind.Change, Organization = "SCO", Subject = subject, Status = MemberStatus.Member, Change = change, Modality = modality, Date = date };

    public static StatusFactRecord FoundFact(string subject, StatusChange? change = StatusChange.Granted, string? date = null, Modality modality = Modality.Actual) =>
        new() { Kind = change is null ? StatusFactKind.State : StatusFactKind.Change, Organization = "SCO", Subject = subject, Status = MemberStatus.Member, Change = change, Modality = modality, Date = date };

    public static AnnotatedDocument Document(IReadOnlyList<GoldMention> mentions, IReadOnlyList<GoldStatusFact>? facts = null, string id = "a.txt", string language = "en") =>
        new(new GoldDocument { Document = id, Language = language, Mentions = mentions, StatusFacts = facts ?? [] }, Digits);

    public static EvaluationReport Evaluate(IReadOnlyList<GoldMention> gold, params MentionRecord[] found) =>
        Evaluate([Document(gold)], new DocumentRecord { Document = "a.txt", Mentions = found });

    public static EvaluationReport EvaluateFacts(IReadOnlyList<GoldStatusFact> gold, params StatusFactRecord[] found) =>
        Evaluate([Document([], gold)], new DocumentRecord { Document = "a.txt", StatusFacts = found });

    public static EvaluationReport Evaluate(IEnumerable<AnnotatedDocument> documents, params DocumentRecord[] found) =>
        Evaluator.Evaluate(documents, found.ToDictionary(f => f.Document));
}
