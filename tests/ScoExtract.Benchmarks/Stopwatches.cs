using System.Diagnostics;

namespace ScoExtract.Benchmarks;

/// <summary>Times what is done step by step to many documents: time and allocation of each step, summed by its name.</summary>
internal sealed class Stopwatches
{
    private readonly Dictionary<string, Measurement> _steps = [];
    private long _allocated;
    private long _started;

    /// <summary>The steps in the order in which they were first made.</summary>
    public IReadOnlyDictionary<string, Measurement> Steps => _steps;

    /// <summary>A step begins.</summary>
    public void Start() => (_allocated, _started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());

    /// <summary>The step is done.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="results">How much it found.</param>
    public void Stop(string name, int results)
    {
        var seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
        var step = new Measurement(seconds, GC.GetAllocatedBytesForCurrentThread() - _allocated, results);
        _steps[name] = _steps.GetValueOrDefault(name) + step;
    }
}
