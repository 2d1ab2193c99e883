using NodaTime;
using ScoExtract.Timeline;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Timelines;

/// <summary>Takes the results of all documents, and shows their timeline when the last one is there.</summary>
internal sealed class TimelineWriter(ToolConsole console, string format, string? organization, LocalDate? day) : IResultWriter
{
    // Mentions are not needed any more: what is kept of a document is its text and its status facts.
    private readonly List<ExtractionResult> _results = [];

    public void Write(ExtractionResult result)
    {
        if (result.StatusFacts.Count > 0)
        {
            _results.Add(result with { Mentions = [] });
        }
    }

    public void Complete()
    {
        var names = EntityNames.BuiltIn;
        var view = new TimelineView(MembershipTimeline.Build(_results), organization, day);
        if (!view.Entries.Concat(view.Unrealized).Any())
        {
            console.Message($"the documents tell of no status{(organization is null ? "" : $" in {organization}")}");
        }

        switch (format)
        {
            case "json":
                TimelineJson.Write(console.Output, view, names);
                break;
            case "csv":
                WriteText(writer => TimelineCsv.Write(writer, view, names));
                break;
            case "quickstatements":
                WriteText(writer => QuickStatements.Write(writer, view, names, console.Message));
                break;
            default:
                TimelineTables.Write(console, view, names);
                break;
        }
    }

    private void WriteText(Action<TextWriter> write)
    {
        using var writer = console.OpenText();
        write(writer);
    }
}
