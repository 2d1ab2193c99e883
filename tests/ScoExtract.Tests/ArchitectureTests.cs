using System.Text.RegularExpressions;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests;

/// <summary>The arrows between the rooms of the library, read from its sources: who may know whom.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Floor = ["Model", "Text", "Languages", "Matching"];

    // A folder of src/ScoExtract, and the folders it may use beside itself. Every room stands on the ground floor, each of which stands on those before it, and on Components.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Model"] = [],
        ["Text"] = ["Model"],
        ["Languages"] = ["Model", "Text"],
        ["Matching"] = ["Model", "Text", "Languages"],
        ["Components"] = Floor,
        ["Symbols"] = [.. Floor, "Components"],
        ["Dates"] = [.. Floor, "Components"],
        ["Names"] = [.. Floor, "Components"],
        ["Status"] = [.. Floor, "Components"],
        ["Timeline"] = ["Model"],
        ["Json"] = ["Model"],
        ["Pipeline"] = [.. Floor, "Components", "Symbols", "Dates", "Names", "Status"],
        ["DependencyInjection"] = ["Languages", "Components", "Pipeline"],
    };

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Source).Select(d => Path.GetFileName(d)).Where(HasCode)];

    private static string Source => RepositoryRoot.Combine("src", "ScoExtract");

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_those_below_it(string room)
    {
        Assert.True(Arrows.ContainsKey(room), $"The room {room} is new: say in this test whom it may know.");
        var forbidden = Rooms.Select(r => r.Data).Where(other => other != room && !Arrows[room].Contains(other)).ToArray();
        var wrong = from file in Files(room)
                    let code = Comments().Replace(File.ReadAllText(file), "")
                    from other in forbidden
                    where Uses(code, other)
                    select $"{Path.GetRelativePath(Source, file)} uses {other}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_use_is_seen_in_its_several_forms()
    {
        Assert.True(Uses("using ScoExtract.Dates;", "Dates"));
        Assert.True(Uses("using D = ScoExtract.Dates.DateRecognizer;", "Dates"));
        Assert.True(Uses("var x = new Dates.DateRecognizer();", "Dates"));
        Assert.False(Uses("var x = story.Dates.Count;", "Dates"));
    }

    private static bool Uses(string code, string room) =>
        code.Contains($"ScoExtract.{room};", StringComparison.Ordinal) || code.Contains($"ScoExtract.{room}.", StringComparison.Ordinal)
        || TypesOf(room).Any(type => Regex.IsMatch(code, $@"(?<![\w.]){room}\.{type}\b"));

    private static IEnumerable<string> TypesOf(string room) =>
        typeof(Extractor).Assembly.GetTypes().Where(t => t.Namespace == "ScoExtract." + room && !t.IsNested).Select(t => t.Name.Split('`')[0]);

    private static bool HasCode(string room) => Files(room).Length > 0 && room is not ("bin" or "obj");

    private static string[] Files(string room) => Directory.GetFiles(Path.Join(Source, room), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
