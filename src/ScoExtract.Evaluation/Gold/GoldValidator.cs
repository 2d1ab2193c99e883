namespace ScoExtract.Evaluation;

/// <summary>Checks that a gold annotation is one: offsets, texts, hash, overlaps, ids and the form of values.</summary>
public static class GoldValidator
{
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["Date"] = 'd',
        ["Place"] = 'p',
        ["Organization"] = 'o',
        ["DocumentSymbol"] = 'r',
    };

    /// <summary>Everything that is wrong, one sentence each; empty when nothing is.</summary>
    /// <param name="document">The annotation with its text.</param>
    public static IReadOnlyList<string> Check(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var gold = document.Gold;
        List<string> problems = [];
        if (gold.Sha256 is not null && document.Sha256 is not null && gold.Sha256 != document.Sha256)
        {
            problems.Add($"sha256 is {gold.Sha256}, but the document's is {document.Sha256}");
        }

        if (gold.OffsetUnit != "utf-16")
        {
            problems.Add($"offsetUnit is '{gold.OffsetUnit}', not 'utf-16'");
        }

        if (gold.DocumentDate is { } date && !NodaTime.Text.LocalDatePattern.Iso.Parse(date).Success)
        {
            problems.Add($"documentDate '{date}' is no day of the form 2019-06-10");
        }

        var mentions = gold.Mentions ?? [];
        foreach (var mention in mentions)
        {
            CheckMention(mention, document.Text, problems);
        }

        CheckFlat(mentions, problems);
        foreach (var fact in gold.StatusFacts)
        {
            CheckFact(fact, document.Text, problems);
        }

        foreach (var id in mentions.Select(m => m.Id).Concat(gold.StatusFacts.Select(f => f.Id ?? "")).GroupBy(i => i).Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            problems.Add($"the id {id.Key} is given {id.Count()} times");
        }

        return [.. problems.Select(p => $"{gold.Document}: {p}")];
    }

    private static void CheckMention(GoldMention mention, string text, List<string> problems)
    {
        if (!Letters.TryGetValue(mention.Type, out var letter))
        {
            problems.Add($"{mention.Id}: there is no type '{mention.Type}'");
        }
        else if (mention.Id.Length < 2 || mention.Id[0] != letter || mention.Id.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
        {
            problems.Add($"{mention.Id}: the id of a {mention.Type} is {letter} and a number");
        }

        if (mention.Start < 0 || mention.End <= mention.Start || mention.End > text.Length)
        {
            problems.Add($"{mention.Id}: [{mention.Start},{mention.End}) is no span of a text of {text.Length} UTF-16 code units");
        }
        else if (!text.AsSpan(mention.Start..mention.End).SequenceEqual(mention.Text))
        {
            problems.Add($"{mention.Id}: the text at [{mention.Start},{mention.End}) is '{text[mention.Start..mention.End]}', not '{mention.Text}'");
        }

        if (mention.Type is "Date" or "DocumentSymbol" && mention.Value is null)
        {
            problems.Add($"{mention.Id}: a {mention.Type} has a value");
        }
    }

    private static void CheckFlat(IReadOnlyList<GoldMention> mentions, List<string> problems)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (mentions[i].Start < mentions[i - 1].End)
            {
                problems.Add(mentions[i].Span.Overlaps(mentions[i - 1].Span)
                    ? $"{mentions[i - 1].Id} and {mentions[i].Id} overlap"
                    : $"{mentions[i].Id} stands before {mentions[i - 1].Id}, but comes after it");
            }
        }
    }

    private static void CheckFact(GoldStatusFact fact, string text, List<string> problems)
    {
        if ((fact.Kind == StatusFactKind.Change) != (fact.Change is not null))
        {
            problems.Add($"{fact.Id}: a Change tells its change, a State has none");
        }

        if (!IsSubject(fact.Subject))
        {
            problems.Add($"{fact.Id}: the subject '{fact.Subject}' is neither a country code nor 'org:' and an id");
        }

        if (fact.Evidence is { } evidence && (evidence.Length == 0 || evidence.End > text.Length))
        {
            problems.Add($"{fact.Id}: [{evidence.Start},{evidence.End}) is no span of a text of {text.Length} UTF-16 code units");
        }
    }

    private static bool IsSubject(string subject) =>
        (subject.Length == 2 && char.IsAsciiLetterUpper(subject[0]) && char.IsAsciiLetterUpper(subject[1]))
        || (subject.StartsWith("org:", StringComparison.Ordinal) && subject.Length > 4);
}
