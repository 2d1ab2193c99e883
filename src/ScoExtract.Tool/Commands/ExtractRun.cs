using ScoExtract.Pipeline;
using ScoExtract.Tool.Input;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Commands;

/// <summary>One run over documents, of <c>extract</c> or <c>timeline</c>: documents in, results out in the same order; what fails is reported, and the rest goes on.</summary>
internal sealed class ExtractRun(ToolConsole console, Extractor extractor, DocumentReader reader, IReadOnlyList<IResultWriter> writers)
{
    private int _failures;

    public async Task<int> RunAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var results = OrderedParallel.SelectAsync(reader.ReadAsync(paths, cancellation), Extract, Environment.ProcessorCount, cancellation);
        await foreach (var (document, result) in results.ConfigureAwait(false))
        {
            Write(document, result);
        }

        foreach (var writer in writers)
        {
            writer.Complete();
        }

        return _failures + reader.Failures == 0 ? ExitCode.Success : ExitCode.SomeFailed;
    }

    private (InputDocument Input, ExtractionResult? Result) Extract(InputDocument input, CancellationToken cancellation)
    {
        var result = ToolExtractor.TryExtract(extractor, input.Document, console, cancellation);
        return (input, result is not null && input.Remark is { } remark ? result with { Diagnostics = [remark, .. result.Diagnostics] } : result);
    }

    private void Write(InputDocument input, ExtractionResult? result)
    {
        if (result is null)
        {
            _failures++;
            return;
        }

        try
        {
            foreach (var writer in writers)
            {
                writer.Write(result);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Message($"{input.Document.Id}: {e.Message}");
            _failures++;
        }
    }
}
