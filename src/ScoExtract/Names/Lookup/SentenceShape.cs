using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>What must be known of a sentence to judge the names in it: its language and whether it is set in capitals.</summary>
internal readonly struct SentenceShape
{
    public SentenceShape(DocumentContext document, int token)
    {
        var sentence = document.Sentences[document.SentenceAt(token)];
        var pack = document.LanguageOf(sentence);
        (End, Language, Script) = (sentence.EndToken, NameCatalog.LanguageBit(pack?.Code), pack?.Script ?? Script.Other);
        var (words, upper) = (0, 0);
        foreach (ref readonly var t in document.Text.Tokens[sentence.FirstToken..sentence.EndToken])
        {
            if (t.Kind == TokenKind.Word && t.Length > 1 && t.Script is Script.Latin or Script.Cyrillic)
            {
                words++;
                upper += (t.Flags & TokenFlags.AllUpper) != 0 ? 1 : 0;
            }
        }

        AllCaps = words >= 3 && upper * 10 >= words * 7;
    }

    /// <summary>Index just past its last token.</summary>
    public int End { get; }

    /// <summary>Its language's bit in <see cref="NameForm.Languages"/>; all bits when it is not known.</summary>
    public byte Language { get; }

    /// <summary>The script of its language.</summary>
    public Script Script { get; }

    /// <summary>Whether nearly all its words are in capitals, so that capitals say nothing.</summary>
    public bool AllCaps { get; }
}
