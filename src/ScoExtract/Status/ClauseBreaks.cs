namespace ScoExtract.Status;

/// <summary>Where one clause ends and the next begins, as far as punctuation and connecting words tell.</summary>
internal static class ClauseBreaks
{
    /// <summary>Index of the first item that belongs to the second of two predications that follow each other.</summary>
    public static int Between(SentenceContext sentence, Predication left, Predication right)
    {
        if (left.Core == right.Core)
        {
            return left.Later < 0 ? right.Later : LastComma(sentence, left.Later + 1, right.Later);
        }

        var (from, to) = (left.End + 1, Math.Max(right.Start, left.End + 1));
        var (weak, nameSeen) = (-1, false);
        for (var i = to - 1; i >= from; i--)
        {
            var item = sentence.Items[i];
            if (sentence.InsideGroup(i))
            {
                nameSeen = true;
                if (item.Coordinated && sentence.GroupAt(i)!.First == i)
                {
                    return i;
                }

                continue;
            }

            if (item.Mark is ';' or '?' || item.Is(CueKind.Conjunction) || item.Is(CueKind.Clause) || (item.Mark == ':' && nameSeen))
            {
                return i + (item.Is(CueKind.Clause) ? 0 : 1);
            }

            if (item.Mark is ',' or ')' or '(' or '-' && (weak < 0 || !nameSeen))
            {
                weak = i + 1;
            }
        }

        return weak >= 0 ? weak : to;
    }

    private static int LastComma(SentenceContext sentence, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (sentence.Items[i].Mark is ',' or ';' || sentence.Items[i].Is(CueKind.Conjunction))
            {
                return i + 1;
            }
        }

        return to;
    }
}
