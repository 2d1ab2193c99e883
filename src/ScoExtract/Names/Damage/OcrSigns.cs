using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names.Damage;

/// <summary>Tells a document that OCR has damaged: digits in words (<c>0rganization</c>), a frequent word in which <c>m</c> is read as <c>rn</c> (<c>frorn</c>). Immutable, so safe to share between threads.</summary>
internal sealed class OcrSigns
{
    // Codes of letters and digits are shorter than most words: COVID19, A380.
    private const int LongestCode = 6;

    private readonly HashSet<ulong> _frequent = [];

    public OcrSigns(IEnumerable<LanguagePack> packs)
    {
        foreach (var word in packs.Where(p => p.Script == Script.Latin).SelectMany(p => p.FunctionWords).Where(w => w.Contains('m')))
        {
            _frequent.Add(Folding.Hash(word));
        }
    }

    /// <summary>Whether some word of the text shows that it was read by a machine.</summary>
    public bool In(TokenizedText text)
    {
        foreach (ref readonly var token in text.Tokens)
        {
            // A footnote's number at the end of a word is such a sign too, and costs time only.
            if ((token.Flags & TokenFlags.Repaired) != 0 || (token.Kind == TokenKind.Alphanumeric && token.Length > LongestCode))
            {
                return true;
            }
        }

        return HasMisreadM(text);
    }

    // Looked for in the raw text, many characters at once: to ask every word took an eighth of the time that all names took.
    private bool HasMisreadM(TokenizedText text)
    {
        for (var (at, next) = (0, 0); (next = text.Raw.AsSpan(at).IndexOf(OcrRepair.MisreadM)) >= 0; at += next + OcrRepair.MisreadM.Length)
        {
            var token = text.IndexAt(at + next);
            if (token < text.Count && text[token] is { Kind: TokenKind.Word, Script: Script.Latin, Length: > 3 }
                && OcrRepair.TryHashOfMisreadM(text.Characters(token), out var read) && _frequent.Contains(read))
            {
                return true;
            }
        }

        return false;
    }
}
