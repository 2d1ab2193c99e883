namespace ScoExtract.Benchmarks;

/// <summary>Times what is done step by step to many documents: time and allocation of each step, summed by its name.</summary>
/// <remarks>Processor time, collection of garbage included: on a machine that others use too the clock tells of them.</remarks>
internal sealed class Stopwatches
{
    private readonly Dictionary<string, Measurement> _steps = [];
    private long _allocated;
    private TimeSpan _started;

    /// <summary>The steps in the order in which they were first made.</summary>
    public IReadOnlyDictionary<string, Measurement> Steps => _steps;

    /// <summary>A step begins.</summary>
    public void Start() => (_allocated, _started) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);

    /// <summary>The step is done.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="results">How much it found.</param>
    public void Stop(string name, int results)
    {
        var seconds = (Environment.CpuUsage.TotalTime - _started).TotalSeconds;
        var step = new Measurement(seconds, GC.GetAllocatedBytesForCurrentThread() - _allocated, results);
        _steps[name] = _steps.GetValueOrDefault(name) + step;
    }
}
