// What ScoExtract does, on five real documents: reads seeds/documents, shows the status history they tell, counts and
// scores, and writes one *.extraction.json a document.
//
//     dotnet run --project samples/SeedExtractor [-- [OUTPUT-FOLDER] [--check]]
//
// With --check it ends with exit code 1 when a score lies below its floor in floors.tsv.
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ScoExtract;
using ScoExtract.Evaluation;
using ScoExtract.Json;
using SeedExtractor;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 160;
}

var check = args.Contains("--check");
var output = args.FirstOrDefault(a => a != "--check") ?? "out";
var seeds = Seeds.Find();

// The extractor is one for the whole program: it may be injected anywhere and used by many threads at once.
using var services = new ServiceCollection().AddScoExtract().BuildServiceProvider();
var extractor = services.GetRequiredService<IExtractor>();

// Documents come as a stream and results go as one, in the same order, so that a folder of any size fits in memory.
var results = new List<ExtractionResult>();
await foreach (var result in extractor.ExtractAsync(Seeds.ReadAsync(seeds)))
{
    results.Add(result);
}

StatusHistory.Show(results);
Counts.Show(results);

// How good that is: compared with what people found in the same documents.
var report = Evaluator.Evaluate(
    GoldSet.Load(Path.Join(seeds, "gold")),
    results.ToDictionary(r => r.Document.Id, ExtractionJson.ToRecord));
Scores.Show(report);

Directory.CreateDirectory(output);
foreach (var result in results)
{
    var file = Path.Join(output, Path.ChangeExtension(result.Document.Id, ".extraction.json"));
    File.WriteAllText(file, ExtractionJson.Serialize(result, indented: true) + "\n");
}

Console.WriteLine($"{results.Count} files *.extraction.json written to {Path.GetFullPath(output)}");
return check && !Scores.AreAboveFloors(report) ? 1 : 0;
