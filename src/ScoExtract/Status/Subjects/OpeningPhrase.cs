using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds whose a phrase without a subject is that opens a sentence: of the name behind its comma (<em>Invited in 2002, Bulgaria …</em>; <em>Tras ingresar en 1995, Finlandia …</em>).</summary>
internal static class OpeningPhrase
{
    private const int AsideItems = 8;

    /// <summary>The name behind the comma that closes the phrase; null where the phrase names a state itself, or no name follows at once.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication of the phrase.</param>
    /// <param name="head">Item of its verb or noun.</param>
    public static SubjectGroup? Subject(SentenceContext sentence, Predication p, int head)
    {
        var (comma, further) = (false, false);
        for (var i = head + 1; i < sentence.Items.Count && (i < p.To || comma || further); i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (comma)
                {
                    return group.Preposition.Length == 0 && !group.InParentheses ? group : null;
                }

                // "Invited together with Egypt, Argentina ..."
                var beside = GroupReader.Before(sentence.Items, group.First) is var before and >= 0 && sentence.Items[before].Is(CueKind.Conjunction, "together");
                if (group.Preposition.Length == 0 && !group.OfOrganizations && !beside)
                {
                    return null;
                }

                i = group.Last;
            }
            else if (sentence.Items[i].Mark == ',')
            {
                comma = true;
            }
            else if (comma && sentence.Items[i].Is(CueKind.Preposition, "when") && Aside(sentence, i) is var close and > 0)
            {
                i = close;
            }
            else if (comma && IsFurther(sentence, i))
            {
                // "Suspended in 2020, readmitted in 2022, Mali ..."
                comma = false;
                further = true;
            }
            else if (comma && !sentence.Items[i].Is(CueKind.Article) && !InDate(sentence, i))
            {
                return null;
            }
        }

        return null;
    }

    // A participle of a language that puts subjects first.
    private static bool IsFurther(SentenceContext sentence, int i) =>
        !sentence.Isolating && !sentence.VerbFirst && sentence.Items[i].Cue is { Kind: CueKind.Event, Form: CueForm.Finite or CueForm.Passive };

    /// <summary>Whether a participle is one of several that open the sentence, no name but of organizations before it: <em>Suspended in 2020, readmitted in 2022, Mali …</em></summary>
    public static bool IsFurther(SentenceContext sentence, Predication p) =>
        p.Core > 1 && sentence.Items[p.Core - 1].Mark == ',' && IsFurther(sentence, p.Core) && p.Before is { Cue.Kind: CueKind.Event, Operators.Count: 0 } first && (first.Core <= 1 || IsFurther(sentence, first))
        && sentence.Groups.All(g => g.First > p.Core || g.OfOrganizations || g.OfCity);

    // "Suspended on 31 August, the day after the coup, Gabon ...": the comma that closes a short phrase of time without a name; -1 for none.
    private static int Aside(SentenceContext sentence, int first)
    {
        for (var i = first + 1; i < sentence.Items.Count && i <= first + AsideItems && !sentence.InsideGroup(i) && sentence.Items[i].Mark is '\0' or ','; i++)
        {
            if (sentence.Items[i].Mark == ',')
            {
                return i;
            }
        }

        return -1;
    }

    // "The first country to join, in 1994, Mexico ..."
    private static bool InDate(SentenceContext sentence, int i) =>
        sentence.Items[i].Kind == ItemKind.Date || (sentence.Items[i].Is(CueKind.Preposition) && i + 1 < sentence.Items.Count && sentence.Items[i + 1].Kind == ItemKind.Date);

    /// <summary>Whether nothing but words of grammar stands before an item: it opens its sentence.</summary>
    public static bool Opens(SentenceContext sentence, int item, bool adverbs = false)
    {
        for (var i = 0; i < item; i++)
        {
            // A word without an article before it is an adverb: "Officially admitted in 2016, ...", "Sitôt entré dans l'Union, ...".
            var adverb = adverbs && sentence.Items[i].Kind == ItemKind.Word && (i == 0 || sentence.Items[i - 1].Kind == ItemKind.Word);
            if (sentence.InsideGroup(i) || !(adverb || sentence.Items[i].Is(CueKind.Preposition) || sentence.Items[i].Is(CueKind.Article) || sentence.Items[i].Is(CueKind.Clause) || sentence.Items[i].Is(CueKind.Previous) || sentence.Items[i].Is(CueKind.Since) || sentence.Items[i].Cue is { Kind: CueKind.Modality, Value: "near", Modality: Modality.Negated }))
            {
                return false;
            }
        }

        return true;
    }
}
