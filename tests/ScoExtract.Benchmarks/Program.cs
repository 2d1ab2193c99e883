using BenchmarkDotNet.Running;
using ScoExtract.Benchmarks;

// --quick [MEGABYTES]: the figures in a minute. Else BenchmarkDotNet with its own options.
if (args is ["--quick", .. var rest])
{
    new QuickRun(Console.Out, rest is [var megabytes] ? int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture) : 4).Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GroundFloorBenchmarks).Assembly).Run(args);
