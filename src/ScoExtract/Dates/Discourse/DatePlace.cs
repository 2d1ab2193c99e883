using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Text;

namespace ScoExtract.Dates.Discourse;

/// <summary>Where a date mention stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Mention">Its number among the document's mentions.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct DatePlace(DocumentContext Document, Sentence Sentence, int Mention, int First, int End)
{
    // A text of so few tokens is a request or a question rather than a report.
    private const int LongestUtterance = 20;

    private const int MostBetween = 4;
    private const int LongestRemark = 40;
    private const int FewWords = 3;
    private const int LongestHeading = 10;
    private const int SmallWord = 4;
    private const int MostSmall = 2;

    /// <summary>Whether the text is a request or a question of a few words.</summary>
    public bool IsUtterance => Document.Text.Count <= LongestUtterance;

    /// <summary>Whether it stands alone in brackets, perhaps after the name of a work: <c>(1945)</c>, <c>(Smith 1993)</c>.</summary>
    public bool IsInBrackets
    {
        get
        {
            var text = Document.Text;
            var closes = End < text.Count && (text[End].Is(')') || text[End].Is(']'));
            return closes && First > 0 && (IsOpen(text[First - 1]) || (First > 1 && IsOpen(text[First - 2])));
        }
    }

    /// <summary>Whether it stands in parentheses among other words: <c>(a study published in 1976 blamed a fire)</c>.</summary>
    public bool IsInRemark
    {
        get
        {
            var text = Document.Text;
            for (var i = First - 1; i >= Math.Max(Sentence.FirstToken, First - LongestRemark); i--)
            {
                if (IsOpen(text[i]))
                {
                    return First - i > FewWords;
                }

                if (text[i].Is(')') || text[i].Is(']'))
                {
                    return false;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it opens its line, but for marks and a small word: <c>• 13 March — Cyprus joins</c>, <c>En mai, …</c></summary>
    public bool OpensLine
    {
        get
        {
            var text = Document.Text;
            var words = 0;
            for (var i = First; i >= Math.Max(0, First - MostBetween); i--)
            {
                words += i < First && text[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol) ? text[i].Length <= SmallWord && text[i].Kind == TokenKind.Word ? 1 : MostSmall : 0;
                if (words >= MostSmall)
                {
                    return false;
                }

                if (i == 0 || (text[i].Flags & TokenFlags.LineBreakBefore) != 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it heads what follows: alone on its line, or before a colon, dash or bar at the beginning of it.</summary>
    public bool IsHeading
    {
        get
        {
            var text = Document.Text;
            var start = First;
            while (start > 0 && start > First - MostBetween && (text[start].Flags & TokenFlags.LineBreakBefore) == 0 && text[start - 1].Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                start--;
            }

            if (start > 0 && (text[start].Flags & TokenFlags.LineBreakBefore) == 0)
            {
                return false;
            }

            var end = End;
            while (end < text.Count && end < End + MostBetween && (text[end].Flags & TokenFlags.LineBreakBefore) == 0 && text[end].Kind is TokenKind.Punctuation or TokenKind.Symbol && !text[end].Is(','))
            {
                if (text[end].Is(':') || text[end].Is('-') || text[end].Is('|') || text[end].Is('·'))
                {
                    return true;
                }

                end++;
            }

            return end < text.Count && (text[end].Flags & TokenFlags.LineBreakBefore) != 0 && start < text.Count;
        }
    }

    /// <summary>Whether it ends a heading in brackets: a line of few words, <c>Madagascar (2009)</c>.</summary>
    public bool EndsHeading
    {
        get
        {
            var text = Document.Text;
            if (End + 1 >= text.Count || First < 2 || !IsOpen(text[First - 1]) || !text[End].Is(')') || (text[End + 1].Flags & TokenFlags.LineBreakBefore) == 0)
            {
                return false;
            }

            for (var i = First - 1; i >= Math.Max(0, First - LongestHeading); i--)
            {
                if (text[i].Is('.') && i > 0 && text[i - 1].Kind != TokenKind.Number)
                {
                    return false;
                }

                if (i == 0 || (text[i].Flags & TokenFlags.LineBreakBefore) != 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it opens its sentence, but for a preposition and an article.</summary>
    public bool OpensSentence => First - DateCueReader.Opening(Document.Text, Sentence) <= 2;

    /// <summary>Whether it opens its sentence, apart by a comma: <c>In 2016, …</c>, <c>En 2009 aussi, …</c> tells when all that follows was.</summary>
    public bool IsFrame => OpensSentence
        && (IsComma(End) || (End < Document.Text.Count && Document.Text[End].Kind == TokenKind.Word && IsComma(End + 1)));

    /// <summary>Whether a semicolon stands between it and the date before it in the sentence.</summary>
    public bool IsApart
    {
        get
        {
            var text = Document.Text;
            var before = Mention - 1;
            while (before >= 0 && Document.Mentions[before] is not DateMention)
            {
                before--;
            }

            var from = before < 0 ? Sentence.FirstToken : Math.Max(Sentence.FirstToken, text.IndexAt(Document.Mentions[before].Span.End - 1));
            for (var i = First - 1; i > from; i--)
            {
                if (text[i].Is(';'))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Where the mention before it ends, when only marks and small words stand between: <c>In 1996, on 26 April</c>; -1 otherwise.</summary>
    public int BesideEnd
    {
        get
        {
            if (Mention == 0 || Document.Mentions[Mention - 1] is not DateMention before)
            {
                return -1;
            }

            var text = Document.Text;
            for (var i = First; i > Math.Max(Sentence.FirstToken, First - MostBetween); i--)
            {
                if (text[i - 1].End <= before.Span.End)
                {
                    return i;
                }

                if (text[i - 1].Length > SmallWord)
                {
                    return -1;
                }
            }

            return -1;
        }
    }

    /// <summary>The date behind it, when a comma or bracket and perhaps a preposition and an article stand between, or nothing at all: <c>the following year, in 1911</c>.</summary>
    public DateMention? Beside
    {
        get
        {
            var text = Document.Text;
            if (Mention + 1 >= Document.Mentions.Count || Document.Mentions[Mention + 1] is not DateMention next || End >= Sentence.EndToken)
            {
                return null;
            }

            var at = text[End].Is(',') || IsOpen(text[End]) ? End + 1 : End;
            // 一年后即2016年2月: a sign for "that is" needs no comma.
            var most = at > End ? at + MostSmall : text[at].Kind == TokenKind.Ideograph ? at + 1 : at;
            while (at < most && at < Sentence.EndToken && text[at].Start < next.Span.Start && text[at].Length <= SmallWord && text[at].Kind is TokenKind.Word or TokenKind.Ideograph)
            {
                at++;
            }

            return at < Sentence.EndToken && text[at].Start <= next.Span.Start && text[at].End > next.Span.Start ? next : null;
        }
    }

    private bool IsComma(int token) => token < Document.Text.Count && Document.Text[token].Is(',');

    private static bool IsOpen(in Token token) => token.Is('(') || token.Is('[');
}
