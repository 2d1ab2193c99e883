using BenchmarkDotNet.Running;
using ScoExtract.Benchmarks;

// --quick [MEGABYTES]: the figures in half a minute. Else BenchmarkDotNet with its own options.
if (args is ["--quick", .. var rest])
{
    QuickRun.Run(Console.Out, rest is [var megabytes] ? int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture) : 4);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GroundFloorBenchmarks).Assembly).Run(args);
