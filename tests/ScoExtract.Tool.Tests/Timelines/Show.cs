using System.Text;
using NodaTime.Text;
using ScoExtract.Tests.Timeline;
using ScoExtract.Tool.Timelines;

namespace ScoExtract.Tool.Tests.Timelines;

/// <summary>Shows the timeline of facts in the short notation, as a command would.</summary>
internal static class Show
{
    public static (string Output, string Error) Facts(string facts, string format, string? organization = null, string? on = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ToolConsole(Stream.Null, output, error);
        var writer = new TimelineWriter(console, format, organization, on is null ? null : LocalDatePattern.Iso.Parse(on).Value);
        foreach (var result in FactNotation.Parse(facts))
        {
            writer.Write(result);
        }

        writer.Complete();
        return (Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
