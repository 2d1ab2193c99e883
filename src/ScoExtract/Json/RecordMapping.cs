using NodaTime.Text;

namespace ScoExtract.Json;

/// <summary>From the model to the form of files. A field that a mention type gains is given a property in the record and a line here.</summary>
internal static class RecordMapping
{
    public static DocumentRecord ToRecord(ExtractionResult result)
    {
        var ids = new IdSequence();
        return new DocumentRecord
        {
            Document = result.Document.Id,
            Language = result.Language,
            DocumentDate = result.DocumentDate is { } date ? LocalDatePattern.Iso.Format(date) : null,
            Mentions = [.. result.Mentions.Select(m => ToRecord(m, ids))],
            TreatyReferences = result.TreatyReferences.Count == 0 ? null : [.. result.TreatyReferences.Select(ToRecord)],
            StatusFacts = [.. result.StatusFacts.Select((f, i) => ToRecord(f, i + 1))],
            Diagnostics = result.Diagnostics.Count == 0 ? null : result.Diagnostics,
        };
    }

    private static MentionRecord ToRecord(Mention mention, IdSequence ids)
    {
        var record = new MentionRecord
        {
            Id = ids.Next(mention.Type),
            Type = mention.Type,
            Start = mention.Span.Start,
            End = mention.Span.End,
            Text = mention.Text,
            Value = mention.Value,
            Score = mention.Score,
            Provenance = mention.Provenance,
        };
        return mention switch
        {
            DateMention date => record with
            {
                Alternatives = date.Alternatives.IsDefaultOrEmpty ? null : [.. date.Alternatives.Select(a => a.ToEdtf())],
                Timex3 = date.Timex,
                Calendar = date.Calendar,
                Basis = date.Basis == DateBasis.Explicit ? null : date.Basis,
            },
            OrganizationMention { OrganizationId: null } organization => record with { Entity = organization.EntityId },
            DocumentSymbolMention symbol => record with
            {
                Adopted = symbol.Adopted?.ToEdtf(),
                Pinpoints = symbol.Pinpoints.IsDefaultOrEmpty ? null : [.. symbol.Pinpoints],
                IsOwn = symbol.IsOwn ? true : null,
            },
            _ => record,
        };
    }

    private static TreatyReferenceRecord ToRecord(TreatyReference reference) => new()
    {
        Start = reference.Span.Start,
        End = reference.Span.End,
        Text = reference.Text,
        Value = reference.Symbol.Text,
    };

    private static StatusFactRecord ToRecord(StatusFact fact, int number) => new()
    {
        Id = $"s{number}",
        Kind = fact.Kind,
        Organization = fact.Organization,
        Subject = fact.Subject,
        Status = fact.Status,
        Change = fact.Change,
        Modality = fact.Modality,
        Date = fact.Date?.ToEdtf(),
        Place = fact.Place,
        DecidedBy = fact.DecidedBy,
        Instrument = fact.Instrument,
        Evidence = fact.Evidence,
        PreviousStatus = fact.PreviousStatus,
        Trigger = fact.Trigger,
        Arguments = fact.Arguments.Count == 0 ? null : fact.Arguments,
        DateSpan = fact.DateSpan,
        DateInherited = fact.Date is null ? null : fact.DateInherited,
        Score = fact.Score,
        Provenance = fact.Provenance,
    };

    /// <summary>Numbers mentions by type in the order of the text.</summary>
    private sealed class IdSequence
    {
        private readonly Dictionary<char, int> _last = [];

        public string Next(string type)
        {
            var letter = type switch
            {
                "Date" => 'd',
                "Place" => 'p',
                "Organization" => 'o',
                "DocumentSymbol" => 'r',
                _ => 'm',
            };
            var number = _last.GetValueOrDefault(letter) + 1;
            _last[letter] = number;
            return $"{letter}{number}";
        }
    }
}
