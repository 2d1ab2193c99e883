using System.Text;
using System.Text.Json;
using NodaTime;
using ScoExtract.Json;

namespace ScoExtract.Tests.Json;

public sealed class ExtractionJsonTests
{
    private const string Text = "إيران انضمت: Astana, 4 July 2024 \"SCO\" A/RES/59/48";

    [Fact]
    public void A_result_is_written_in_the_form_that_the_contract_fixes()
    {
        var expected =
            "{\"document\":\"a.txt\",\"language\":\"ar\",\"documentDate\":\"2024-07-05\",\"offsetUnit\":\"utf-16\",\"mentions\":["
            + "{\"id\":\"p1\",\"type\":\"Place\",\"start\":0,\"end\":5,\"text\":\"إيران\",\"value\":\"IR\",\"provenance\":{\"component\":\"names\",\"rule\":\"r\",\"model\":null}},"
            + "{\"id\":\"p2\",\"type\":\"Place\",\"start\":13,\"end\":19,\"text\":\"Astana\",\"value\":null,\"provenance\":{\"component\":\"names\",\"rule\":\"r\",\"model\":null}},"
            + "{\"id\":\"d1\",\"type\":\"Date\",\"start\":21,\"end\":32,\"text\":\"4 July 2024\",\"value\":\"2024-07-04\",\"timex3\":{\"value\":\"2024-07-04\",\"mod\":null,\"type\":\"DATE\"},\"basis\":\"Sentence\",\"provenance\":{\"component\":\"dates\",\"rule\":\"r\",\"model\":null}},"
            + "{\"id\":\"o1\",\"type\":\"Organization\",\"start\":34,\"end\":37,\"text\":\"SCO\",\"value\":\"SCO\",\"score\":0.5,\"provenance\":{\"component\":\"names\",\"rule\":\"r\",\"model\":null}},"
            + "{\"id\":\"r1\",\"type\":\"DocumentSymbol\",\"start\":39,\"end\":50,\"text\":\"A/RES/59/48\",\"value\":\"A/RES/59/48\",\"provenance\":{\"component\":\"symbols\",\"rule\":\"r\",\"model\":null}}],"
            + "\"statusFacts\":["
            + "{\"id\":\"s1\",\"kind\":\"Change\",\"organization\":\"SCO\",\"subject\":\"IR\",\"status\":\"Member\",\"change\":\"Granted\",\"modality\":\"Actual\",\"date\":\"2024-07-04\",\"place\":null,\"decidedBy\":null,\"instrument\":null,\"evidence\":[0,32],\"previousStatus\":\"Observer\",\"trigger\":[6,11],\"dateSpan\":[21,32],\"dateInherited\":false,\"provenance\":{\"component\":\"status\",\"rule\":\"r\",\"model\":null}},"
            + "{\"id\":\"s2\",\"kind\":\"State\",\"organization\":\"SCO\",\"subject\":\"IR\",\"status\":\"Member\",\"change\":null,\"modality\":\"Actual\",\"date\":null,\"place\":\"KZ:Astana\",\"decidedBy\":\"SCO-CHS\",\"instrument\":\"A/RES/59/48\",\"evidence\":[0,50],\"previousStatus\":null,\"trigger\":[6,11],\"provenance\":{\"component\":\"status\",\"rule\":\"r\",\"model\":null}}],"
            + "\"diagnostics\":[{\"code\":\"c\",\"message\":\"m\",\"span\":[1,2]}]}";

        Assert.Equal(expected, ExtractionJson.Serialize(Result()));
    }

    [Fact]
    public void Fields_of_the_contract_are_there_when_a_document_says_nothing()
    {
        var empty = Result() with { DocumentDate = null, Mentions = [], StatusFacts = [], Diagnostics = [] };

        Assert.Equal(
            """{"document":"a.txt","language":"ar","documentDate":null,"offsetUnit":"utf-16","mentions":[],"statusFacts":[]}""",
            ExtractionJson.Serialize(empty));
    }

    [Fact]
    public void What_a_kind_of_mention_or_fact_tells_beside_the_contract_is_written_where_it_is_told()
    {
        var result = Result();
        var date = (DateMention)result.Mentions[2];
        var organization = (OrganizationMention)result.Mentions[3];
        var symbol = (DocumentSymbolMention)result.Mentions[4];
        var json = ExtractionJson.Serialize(result with
        {
            Mentions =
            [
                date with { Calendar = "Um Al Qura", Alternatives = [new DayValue(new LocalDate(2024, 4, 7))] },
                organization with { OrganizationId = null, EntityId = "BBC" },
                symbol with { Adopted = date.Temporal },
            ],
            StatusFacts = [result.StatusFacts[0] with { Arguments = [new FactArgument("place", new TextSpan(13, 19), "r")] }],
        });

        Assert.Contains("\"value\":\"2024-07-04\",\"alternatives\":[\"2024-04-07\"],\"timex3\"", json, StringComparison.Ordinal);
        Assert.Contains("\"calendar\":\"Um Al Qura\"", json, StringComparison.Ordinal);
        Assert.Contains("\"value\":null,\"entity\":\"BBC\"", json, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"A/RES/59/48\",\"adopted\":\"2024-07-04\"", json, StringComparison.Ordinal);
        Assert.Contains("\"arguments\":[{\"role\":\"place\",\"span\":[13,19],\"rule\":\"r\"}]", json, StringComparison.Ordinal);
        Assert.Equal("Um Al Qura", ExtractionJson.Parse(json).Mentions[0].Calendar);
    }

    [Fact]
    public void What_stands_beside_a_symbol_is_written_and_read_back()
    {
        var result = Result();
        var symbol = (DocumentSymbolMention)result.Mentions[4] with { Pinpoints = [new Pinpoint(PinpointUnit.Paragraph, "2 (a)", new TextSpan(0, 5))], IsOwn = true };
        var json = ExtractionJson.Serialize(result with
        {
            Mentions = [symbol],
            TreatyReferences = [new TreatyReference(DocumentSymbol.Parse("UNTS/610/8843"), new TextSpan(13, 19), Text[13..19])],
        });

        Assert.Contains("\"pinpoints\":[{\"unit\":\"Paragraph\",\"numbers\":\"2 (a)\",\"span\":[0,5]}],\"isOwn\":true", json, StringComparison.Ordinal);
        var read = ExtractionJson.Parse(json);
        Assert.Equal(symbol.Pinpoints, read.Mentions[0].Pinpoints!);
        Assert.Equal(("UNTS/610/8843", new TextSpan(13, 19)), Assert.Single(read.TreatyReferences!.Select(r => (r.Value, r.Span))));
    }

    [Fact]
    public void Indented_files_say_the_same_with_the_same_line_ends_on_every_system()
    {
        var indented = ExtractionJson.Serialize(Result(), indented: true);

        Assert.DoesNotContain('\r', indented);
        Assert.Contains("\n  \"mentions\": [\n", indented, StringComparison.Ordinal);
        Assert.Contains("\"evidence\": [0,32]", indented, StringComparison.Ordinal);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(ExtractionJson.Serialize(Result())), JsonElement.Parse(indented)));
    }

    [Fact]
    public void A_stream_gets_the_same_bytes_without_byte_order_mark()
    {
        using var stream = new MemoryStream();

        ExtractionJson.Write(stream, Result());

        Assert.Equal(Encoding.UTF8.GetBytes(ExtractionJson.Serialize(Result())), stream.ToArray());
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var record = ExtractionJson.ToRecord(Result());

        var read = ExtractionJson.Parse(ExtractionJson.Serialize(Result()));

        Assert.Equal(record.Mentions, read.Mentions);
        Assert.Equal(record.StatusFacts, read.StatusFacts);
        Assert.Equal(record.Diagnostics!, read.Diagnostics!);
        Assert.Equal(("a.txt", "ar", "2024-07-05"), (read.Document, read.Language, read.DocumentDate));
    }

    [Fact]
    public void Fields_of_others_are_passed_over()
    {
        var read = ExtractionJson.Parse("""{"document": "a", "mentions": [{"type": "Date", "start": 1, "end": 3, "value": "2001", "mood": "good"}], "more": {}}"""u8);

        Assert.Equal(new TextSpan(1, 3), Assert.Single(read.Mentions).Span);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"document": "a", "offsetUnit": "bytes"}""")]
    [InlineData("""{"document": "a", "mentions": [{"type": "Date"}]}""")]
    [InlineData("""{"document": "a", "statusFacts": [{"kind": "Change", "organization": "SCO", "subject": "BY", "status": "Boss", "modality": "Actual"}]}""")]
    [InlineData("""{"document": "a", "statusFacts": [{"kind": "State", "organization": "SCO", "subject": "BY", "status": "Member", "modality": "Actual", "evidence": [5, 2]}]}""")]
    [InlineData("""{"document": "a", "statusFacts": [{"kind": "State", "organization": "SCO", "subject": "BY", "status": "Member", "modality": "Actual", "evidence": [5]}]}""")]
    public void What_is_no_record_is_refused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => ExtractionJson.Parse(json));
    }

    private static ExtractionResult Result()
    {
        var provenance = new Provenance("names", "r");
        var july = new DayValue(new LocalDate(2024, 7, 4));
        return new ExtractionResult
        {
            Document = new Document("a.txt", Text),
            Language = "ar",
            DocumentDate = new LocalDate(2024, 7, 5),
            Mentions =
            [
                new PlaceMention { Span = new(0, 5), Text = Text[..5], PlaceId = "IR", Provenance = provenance },
                new PlaceMention { Span = new(13, 19), Text = Text[13..19], Provenance = provenance },
                new DateMention { Span = new(21, 32), Text = Text[21..32], Temporal = july, Basis = DateBasis.Sentence, Provenance = new("dates", "r") },
                new OrganizationMention { Span = new(34, 37), Text = Text[34..37], OrganizationId = "SCO", Score = 0.5, Provenance = provenance },
                new DocumentSymbolMention { Span = new(39, 50), Text = Text[39..50], Symbol = DocumentSymbol.Parse("A/RES/59/48"), Provenance = new("symbols", "r") },
            ],
            StatusFacts =
            [
                new StatusFact
                {
                    Kind = StatusFactKind.Change,
                    Organization = "SCO",
                    Subject = "IR",
                    Status = MemberStatus.Member,
                    Change = StatusChange.Granted,
                    Modality = Modality.Actual,
                    PreviousStatus = MemberStatus.Observer,
                    Date = july,
                    DateSpan = new(21, 32),
                    Evidence = new(0, 32),
                    Trigger = new(6, 11),
                    Provenance = new("status", "r"),
                },
                new StatusFact
                {
                    Kind = StatusFactKind.State,
                    Organization = "SCO",
                    Subject = "IR",
                    Status = MemberStatus.Member,
                    Modality = Modality.Actual,
                    Place = "KZ:Astana",
                    DecidedBy = "SCO-CHS",
                    Instrument = "A/RES/59/48",
                    Evidence = new(0, 50),
                    Trigger = new(6, 11),
                    Provenance = new("status", "r"),
                },
            ],
            Diagnostics = [new Diagnostic("c", "m", new TextSpan(1, 2))],
        };
    }
}
