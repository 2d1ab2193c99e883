namespace ScoExtract.Tool.Output;

/// <summary>Takes results in the order of the documents and shows or stores them.</summary>
internal interface IResultWriter
{
    /// <summary>Takes one result.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    void Write(ExtractionResult result);

    /// <summary>Called once after the last result.</summary>
    void Complete();
}
