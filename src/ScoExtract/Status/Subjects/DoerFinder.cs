using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds who does what a verb tells, at the places where languages put him: behind a verb that comes first, before it, last in its clause, behind the colon that closes it.</summary>
internal sealed class DoerFinder(SentenceContext sentence, SubjectPositions positions, InferredSubjects inferred)
{
    private readonly NamesBehind _behind = new(sentence);

    /// <summary>Who does it; null where the clause does not tell.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="outer">Item of its outermost operator, else of its trigger.</param>
    /// <param name="organizations">Whether organizations are looked for, or States.</param>
    public SubjectGroup? Find(Predication p, int outer, bool organizations)
    {
        bool Fits(SubjectGroup g) => g.OfOrganizations == organizations && !g.IsException;
        if (sentence.VerbFirst)
        {
            return positions.After(p, outer, Fits, SubjectPositions.ObjectReach, adjacent: true) ?? positions.Before(p, outer, Fits)
                ?? (outer == p.Core ? null : positions.After(p, p.Core, Fits, OwnerFinder.Reach, adjacent: true)) ?? (p.Cue.Form == CueForm.Finite ? positions.Last(p, outer, Fits) : null) ?? inferred.Predicated(p, Fits) ?? (_behind.Listed(p) is { } named && Fits(named) ? named : null);
        }

        // 批准瑞典加入北约: who joins stands between.
        if (sentence.Isolating && p.Operators.Count > 0 && outer < p.Core && positions.Between(outer, p.Core, Fits) is { OfCity: false } inner)
        {
            return inner;
        }

        // "Как сообщили власти Бразилии, в 2025 году в БРИКС вошла Индонезия": right behind the verb stands who does it, if a comma parts what stands before.
        if (sentence.FreeOrder && p is { Cue.Form: CueForm.Finite, Operators.Count: 0, StatusItem: < 0 } && outer + 1 < p.To && sentence.GroupAt(outer + 1) is { Preposition: "", OfCity: false, OfDemonyms: false, IsAnaphor: false } behind && Fits(behind)
            && positions.Before(p, outer, Fits) is { } ahead && ahead.Last < outer && sentence.Any(ahead.Last, outer, m => m.Mark == ',') && positions.Last(p, outer, Fits) == behind)
        {
            return behind;
        }

        // "Aux fondateurs se sont ajoutés la Libye (1953) et le Soudan (1956)": a verb that has no object has its doer behind it.
        if (sentence.Inverts && p is { Cue: { Value: "bare", Form: CueForm.Finite }, Operators.Count: 0 } && positions.Last(p, outer, Fits) is { } added)
        {
            return added;
        }

        // "Членами ШОС стали Индия и Пакистан", "В ШОС вступили Индия и Пакистан"
        var statusFirst = sentence.FreeOrder && p.Cue.Kind == CueKind.Light && p.StatusItem >= 0 && p.StatusItem < p.Core;
        return (statusFirst ? positions.Last(p, outer, Fits) : null) ?? inferred.Listed(p, Fits) ?? inferred.Wisher(p, outer, Fits) ?? positions.Before(p, outer, Fits)
            ?? (sentence.FreeOrder && (p.Cue.Form == CueForm.Finite || (outer == 0 && p.Cue.Form == CueForm.Infinite)) && !statusFirst ? positions.Last(p, outer, Fits) : null) ?? inferred.Predicated(p, Fits) ?? (p.Cue.Form == CueForm.Noun && outer == p.Core ? null : positions.After(p, outer, Fits, 2, adjacent: true))
            ?? (inferred.IsDependent(p) && (OpeningPhrase.Opens(sentence, p.Start, adverbs: !sentence.FreeOrder) || OpeningPhrase.IsFurther(sentence, p) || inferred.OpensAsWhich(p)) && OpeningPhrase.Subject(sentence, p, p.Core) is { } opened && Fits(opened) ? opened : null)
            ?? (positions.Antecedent(p) is { } antecedent && antecedent.OfOrganizations == organizations ? antecedent : null) ?? (_behind.Listed(p) is { } listed && Fits(listed) ? listed : null)
            ?? (sentence.FreeOrder && p.Later >= 0 && sentence.Items[p.Later].Cue is { Form: CueForm.Finite, Subject: SubjectRole.Doer } ? positions.Between(p.Core, p.Later, Fits) ?? positions.Last(p, p.Later, Fits) : null)
            ?? (sentence.Isolating && _behind.Qualified(p) is { } qualified && Fits(qualified) ? qualified : null)
            ?? (sentence.Inverts && p is { Cue.Form: CueForm.Finite, Operators.Count: 0 } ? positions.Last(p, outer, Fits) : null);
    }
}
