using BenchmarkDotNet.Running;
using ScoExtract.Benchmarks;

// --quick [MEGABYTES]: the figures in a minute. --quick FOLDER: those of the pipeline's steps on the *.txt of a folder. Else BenchmarkDotNet with its own options.
if (args is ["--quick", .. var rest])
{
    var run = new QuickRun(Console.Out);
    if (rest is [var folder] && Directory.Exists(folder))
    {
        run.Steps(Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        return;
    }

    run.All(rest is [var megabytes] ? int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture) : 4);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GroundFloorBenchmarks).Assembly).Run(args);
