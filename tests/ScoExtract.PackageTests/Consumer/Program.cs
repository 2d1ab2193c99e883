// A program of a user of the package: reads a text, extracts it with a component of its own in the pipeline, prints what was found.
using ScoExtract;
using ScoExtract.Components;
using ScoExtract.Json;
using ScoExtract.Pipeline;

var text = await Console.In.ReadToEndAsync();
var pipeline = ExtractionPipeline.CreateBuilder().AddBefore("resolver", new FirstWord()).Build();
var result = new Extractor(pipeline).Extract(new Document("stdin", text));
Console.WriteLine(ExtractionJson.Serialize(result));

/// <summary>Proposes the first word of the text as an organization that no table lists.</summary>
internal sealed class FirstWord : IPipelineComponent
{
    public string Name => "first-word";

    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        var text = document.Document.Text;
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        document.Candidates.Add(new MentionCandidate(
            new OrganizationMention { Span = new TextSpan(0, end), Text = text[..end], Provenance = new Provenance(Name, "first") },
            Priority: int.MaxValue));
    }
}
