using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads numbers that no word such as <em>resolution</em> leads up to: further on in a sentence about resolutions, after the name of a body, or as a heading.</summary>
internal sealed class HeadlessCitations(TokenizedText text, SymbolLexicon lexicon, ListGap gap, OrganTrail trail, OrganChooser chooser, SymbolOutput output)
{
    /// <summary>Provenance of what stands as a heading: <c>75/268. Cooperation …</c>.</summary>
    public const string HeadingRule = "heading";

    private const string Rule = "headless";
    private const int HeadingReach = 80;

    // A smaller number before a Roman one may be anything; a greater one that fits the session is a resolution even in a text that names no body.
    private const int LeastFreeNumber = 100;

    // "60/1. 2005 World Summit Outcome"
    private const int LeastYearOfTitle = 1900;
    private const int LeastCertainNumber = 1000;

    /// <summary>Reads a number as a citation if anything around allows it.</summary>
    /// <param name="atom">The number.</param>
    /// <param name="open">What the plural head earlier in the sentence said; null when there is none.</param>
    /// <param name="sentenceStart">First token of the sentence.</param>
    /// <param name="hasHead">Whether a word such as <em>resolution</em> stands before it in the sentence.</param>
    /// <param name="done">Index just past what was found last.</param>
    /// <returns>Index just past the citation; 0 when it is none.</returns>
    public int Read(NumberAtom atom, CitationContext? open, int sentenceStart, bool hasHead, int done)
    {
        atom = atom with { StatedYear = gap.Pass(text, atom.EndToken).Year };
        var before = trail.Before(atom.FirstToken, 0);
        var isHeading = IsHeading(atom);
        if (!IsAllowed(atom, open is not null, hasHead, before, sentenceStart, done) && !(isHeading && IsNumberOfSpeaker(atom)))
        {
            return 0;
        }

        var context = open is { } head ? head with { After = null } : new CitationContext { Before = before, SentenceStart = sentenceStart, Head = atom.FirstToken };
        if (chooser.Choose(atom, context) is not { Inconsistency: null } symbol)
        {
            return 0;
        }

        output.Add(symbol, atom.FirstToken, atom.EndToken, isHeading ? HeadingRule : Rule);
        return atom.EndToken;
    }

    private bool IsAllowed(in NumberAtom atom, bool isOpen, bool hasHead, string? before, int sentenceStart, int done)
    {
        if (atom.NeedsDate || atom.IsMended && !isOpen && !IsEmergency(atom))
        {
            return false;
        }

        switch (atom.Shape)
        {
            case AtomShape.Session when atom.Group is >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession:
                return (hasHead || IsListStart(atom)) && IsAdopted(atom) || isOpen && (IsListed(atom) || text.IsMark(atom.FirstToken - 1, TokenMarks.Colon)) || before is "GA" || hasHead && IsOfBodyBefore(atom)
                    || hasHead && (IsCarried(atom) || IsAloneInBrackets(atom) || IsJoined(atom, done)) && (isOpen || IsNamed("GA", atom.FirstToken))
                    || (output.AssemblyEnd == done && IsJoined(atom, done) || hasHead && output.AssemblyEnd > sentenceStart && IsBehindCarrier(atom)) && done > 0 && !IsShare(atom) && EndsPhrase(atom)
                    || isOpen && text.IsMark(atom.FirstToken - 1, TokenMarks.Open) && (text.IsMark(atom.EndToken, TokenMarks.Comma) || IsNamed("GA", atom.FirstToken));
            case AtomShape.Special:
                return isOpen || before is "GA" or "HRC" || hasHead && IsOfBodyBefore(atom) || IsEmergency(atom) && (atom.StatedYear > 0 || trail.HasAny || hasHead);
            case AtomShape.Roman:
                return isOpen || before is not null
                    || atom.Number >= LeastFreeNumber && ResolutionNumbering.IsOldSession(atom.Number, atom.Session!) && (atom.Number >= LeastCertainNumber || atom.StatedYear > 0 || trail.HasAny || IsNamed("GA", atom.FirstToken));
            case AtomShape.Year:
                // "its resolutions on the matter (1998/20, 2000/14 and 2003/30)"
                return isOpen && atom.Number != (atom.Group + 1) % 100
                    && ((text.IsMark(atom.FirstToken - 1, TokenMarks.Open) || text.IsMark(atom.FirstToken - 1, TokenMarks.Colon)) && (gap.Pass(text, atom.EndToken).IsJoined || text.IsMark(atom.EndToken, TokenMarks.Close)) || IsJoined(atom, done));
            case AtomShape.Bracket:
                return ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.Group) && (isOpen || output.CouncilEnd > sentenceStart || hasHead && before is "SC" or "Council" || (trail.Has("SC") || output.CouncilEnd > 0) && text.IsMark(atom.EndToken - 1, TokenMarks.Close) && (chooser.HasCited(atom.Number) || IsListStart(atom) || IsOpened(atom)) || (atom.StatedYear == atom.Group || text.IsMark(atom.FirstToken - 1, TokenMarks.OpenSquare)) && IsNamed("SC", atom.FirstToken));
            default:
                return false;
        }
    }

    // "celle de l'Assemblée, 64/10", "la de la Asamblea 53/144"
    private bool IsOfBodyBefore(in NumberAtom atom) =>
        trail.Before(atom.FirstToken, atom.FirstToken > 0 && text.IsMark(atom.FirstToken - 1, TokenMarks.Comma) ? 1 : 0) is "GA" or "Assembly" or "HRC" && EndsPhrase(atom) && !IsShare(atom);

    // "la 46/86": an article that agrees with "resolution".
    private bool IsCarried(in NumberAtom atom) => atom.FirstToken > 0 && lexicon.FindLink(text, atom.FirstToken - 1, CueKind.Carrier, out _) is { Value: "article" };

    // "resolution 46/182 still guides it, as do 48/57 and 58/114": where nothing is counted, after a resolution of the Assembly.
    private bool IsBehindCarrier(in NumberAtom atom) => atom.FirstToken > 0 && lexicon.FindLink(text, atom.FirstToken - 1, CueKind.Carrier, out _) is not null;

    // 50/50, 60/40
    private static bool IsShare(in NumberAtom atom) => atom.Group + atom.Number == 100;

    private bool EndsPhrase(in NumberAtom atom) => lexicon.EndsPhrase(text, atom.EndToken) || atom.StatedYear > 0;

    // "in 1991 (46/86)"
    private bool IsAloneInBrackets(in NumberAtom atom) => text.IsMark(atom.FirstToken - 1, TokenMarks.Open) && text.IsMark(atom.EndToken, TokenMarks.Close);

    // Next in a list to what was found right before it.
    private bool IsJoined(in NumberAtom atom, int done) => done > 0 && gap.Pass(text, done) is { IsJoined: true } passed && passed.End == atom.FirstToken;

    // ES-11/4: nothing else is written so.
    private static bool IsEmergency(in NumberAtom atom) => atom.Shape == AtomShape.Special && atom.Session!.StartsWith("ES-", StringComparison.Ordinal);

    // A heading takes its body from what was named, or from who speaks right after it.
    private bool IsNumberOfSpeaker(in NumberAtom atom) => atom.Shape switch
    {
        AtomShape.Session => atom.Group is >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession && IsNamed("GA", atom.FirstToken) || atom.Group < ResolutionNumbering.FirstSlashSession && IsNamed("HRC", atom.FirstToken),
        AtomShape.Special => IsNamed("GA", atom.FirstToken),
        AtomShape.Bracket => ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.Group) && IsNamed("SC", atom.FirstToken),
        _ => false,
    };

    // The date beside it is one on which that session sat.
    private static bool IsAdopted(in NumberAtom atom) => atom.StatedYear > 0 && ResolutionNumbering.IsSessionYear(atom.Group, atom.StatedYear);

    private bool IsListed(in NumberAtom atom) =>
        atom.FirstToken > 0 && (text.IsMark(atom.FirstToken - 1, TokenMarks.Comma) || text.IsMark(atom.FirstToken - 1, TokenMarks.OpenSquare));

    // A list whose head is on an earlier page begins after nothing, a comma or "and", and its dates speak for it.
    private bool IsListStart(in NumberAtom atom)
    {
        var before = atom.FirstToken - 1;
        return before < 0 || text[before].Hash == TokenMarks.Comma || text[before].Hash == TokenMarks.Semicolon
            || lexicon.FindLink(text, before, CueKind.Connector, out var count) is not null && count == 1;
    }

    // In brackets, at the start of a line, or after 第.
    private bool IsOpened(in NumberAtom atom) =>
        text.IsKind(atom.FirstToken - 1, TokenKind.Ideograph) && text.Raw[text[atom.FirstToken - 1].Start] == '第' || text.IsMark(atom.FirstToken - 1, TokenMarks.Open) || text.IsMark(atom.FirstToken - 1, TokenMarks.OpenSquare) || (text[atom.FirstToken].Flags & TokenFlags.LineBreakBefore) != 0;

    // "75/268. Cooperation …" at the start of a line.
    private bool IsHeading(in NumberAtom atom) =>
        (text[atom.FirstToken].Flags & (TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore)) != 0
        && (text.IsMark(atom.EndToken, TokenMarks.Stop) || text.IsMark(atom.EndToken, TokenMarks.Hyphen))
        && atom.EndToken + 1 < text.Count && text[atom.EndToken + 1].SpaceBefore
        && (text[atom.EndToken + 1].Kind == TokenKind.Ideograph || text.Value(atom.EndToken + 1) >= LeastYearOfTitle
            || text[atom.EndToken + 1].Kind == TokenKind.Word
            && ((text[atom.EndToken + 1].Flags & TokenFlags.Capitalized) != 0 || text[atom.EndToken + 1].Script == Script.Arabic));

    private bool IsNamed(string organ, int index)
    {
        var isNamed = trail.Has(organ) || organ == "GA" && trail.Has("Assembly");
        for (var at = index; !isNamed && at < index + HeadingReach && at < text.Count; at++)
        {
            isNamed = lexicon.FindCue(text, at, out _) is { Kind: CueKind.Organ } found && (found.Value == organ || organ == "GA" && found.Value == "Assembly");
        }

        return isNamed;
    }
}
