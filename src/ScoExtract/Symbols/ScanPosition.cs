using ScoExtract.Components;

namespace ScoExtract.Symbols;

/// <summary>Where the walk through a document is: what has been read, and which sentence it is in.</summary>
internal sealed class ScanPosition(DocumentContext document)
{
    /// <summary>Tokens before this one belong to symbols already found.</summary>
    public int Done { get; private set; }

    /// <summary>Index of the sentence that was asked for last.</summary>
    public int Sentence { get; private set; }

    /// <summary>Notes that everything before a token has been read.</summary>
    /// <param name="end">Index just past what was read; 0 when nothing was.</param>
    public void Pass(int end) => Done = Math.Max(Done, end);

    /// <summary>First token of the sentence that a token stands in. Anchors come in text order, so it is found by walking on.</summary>
    public int SentenceStart(int token)
    {
        while (Sentence + 1 < document.Sentences.Count && document.Sentences[Sentence].EndToken <= token)
        {
            Sentence++;
        }

        return document.Sentences[Sentence].FirstToken;
    }
}
