using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Finds clauses that stand between commas and tell more of a name: <em>Kosovo, which Serbia does not recognize, joined</em>.</summary>
internal static class RelativeClauses
{
    // A preposition or a noun may stand between the comma and the pronoun: вступлению которой.
    private const int PronounReach = 2;

    /// <summary>The comma that opens the relative clause which the comma <paramref name="close"/> ends; -1 where it ends none.</summary>
    public static int Open(SentenceContext sentence, int close)
    {
        var items = sentence.Items;
        for (var i = close - 1; i > 1 && items[i].Mark is not (';' or ':' or '.'); i--)
        {
            if (!IsPronoun(sentence, i))
            {
                continue;
            }

            for (var comma = i - 1; comma > 0 && comma >= i - 1 - PronounReach; comma--)
            {
                if (items[comma].Mark == ',' && !sentence.InsideGroup(comma))
                {
                    return comma;
                }
            }

            return -1;
        }

        return -1;
    }

    /// <summary>The comma that opens the relative clause right before a verb; -1 where none ends there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Item of the verb; adverbs and auxiliaries may stand before it.</param>
    public static int Before(SentenceContext sentence, int verb)
    {
        for (var i = verb - 1; !sentence.Isolating && i > 1; i--)
        {
            var item = sentence.Items[i];
            if (item.Mark == ',')
            {
                return sentence.InsideGroup(i) ? -1 : Open(sentence, i);
            }

            if (sentence.InsideGroup(i) || !(item.Kind == ItemKind.Word || item.Kind == ItemKind.Date || item.Is(CueKind.Passive) || item.Is(CueKind.Modality) || item.Is(CueKind.Preposition) || item.Is(CueKind.Article) || item.Is(CueKind.State, "be")))
            {
                return -1;
            }
        }

        return -1;
    }

    // French says "que" of an object; behind a name and its comma it opens no other clause.
    private static bool IsPronoun(SentenceContext sentence, int i) =>
        sentence.Items[i].Is(CueKind.Clause, "rel") || (sentence.Inverts && sentence.Items[i].Is(CueKind.Clause, "that") && sentence.Items[i - 1].Mark == ',' && sentence.InsideGroup(i - 2));
}
