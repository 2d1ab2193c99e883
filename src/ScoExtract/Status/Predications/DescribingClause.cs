using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Finds the clause between commas that describes a name, and whose verb is told of by itself: <em>le Venezuela, qui a rejoint le Mercosur en 2012, …</em>, <em>Mali, which was suspended in 2021, …</em>.</summary>
internal static class DescribingClause
{
    /// <summary>Items of the commas around the clause of <paramref name="p"/>; the second is the end of the sentence where none closes it. Null where it stands in no such clause.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    public static (int Open, int Close)? Of(SentenceContext sentence, Predication p)
    {
        var items = sentence.Items;
        if (sentence.Isolating || sentence.VerbFirst || p is not { Cue.Form: CueForm.Finite, Operators.Count: 0, Later: < 0 })
        {
            return null;
        }

        var pronoun = p.Start - 1;
        while (pronoun > 1 && (items[pronoun].Is(CueKind.Passive) || items[pronoun].Is(CueKind.Previous) || items[pronoun].Is(CueKind.State, "have") || items[pronoun].Is(CueKind.State, "be") || items[pronoun].IsFiller))
        {
            pronoun--;
        }

        if (pronoun < 2 || !items[pronoun].Is(CueKind.Clause, "rel") || items[pronoun - 1].Mark != ',' || !sentence.InsideGroup(pronoun - 2))
        {
            return null;
        }

        var close = p.End;
        while (close < items.Count && !(items[close].Mark is ',' or ';' && !sentence.InsideGroup(close)))
        {
            close++;
        }

        return (pronoun - 1, close);
    }

    /// <summary>Whether a word stands in a clause between commas that tells of the name before it, ahead of a verb: <em>Lithuania, which had long hoped to do so, entered</em>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">First item of the predication.</param>
    /// <param name="word">Item of the word.</param>
    /// <param name="verb">Item of the verb.</param>
    public static bool Encloses(SentenceContext sentence, int from, int word, int verb)
    {
        for (var i = word - 1; i > from && !(sentence.Items[i].Mark == ',' && !sentence.InsideGroup(i)); i--)
        {
            if (sentence.Items[i].Is(CueKind.Clause, "rel") && sentence.Items[i - 1].Mark == ',')
            {
                return sentence.Any(word, verb, m => m.Mark == ',');
            }
        }

        return false;
    }
}
