using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Finds an organization that holds a status in another one and is only pointed to: <em>The Organization was granted observer status in the General Assembly</em>.</summary>
internal static class PointedHolder
{
    // Words between the pointer and its verb.
    private const int Reach = 3;

    /// <summary>The organization that stands as subject of the verb at <paramref name="verb"/>; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The first item of the verb.</param>
    /// <param name="from">The first item of its clause.</param>
    /// <param name="host">The organization in which the status is held.</param>
    public static SubjectGroup? Of(SentenceContext sentence, int verb, int from, string host)
    {
        // "предоставила Банку статус наблюдателя": who receives stands right behind a verb of giving.
        if (Receives(sentence, verb))
        {
            return Group(sentence, verb + 1, host, sentence.Items[verb + 1].Cue!.Value);
        }

        var step = sentence.VerbFirst ? 1 : -1;
        for (var i = verb + step; i >= from && i < sentence.Items.Count && sentence.Gap(Math.Min(i, verb), Math.Max(i, verb)) <= Reach; i += step)
        {
            var item = sentence.Items[i];
            if (item.Is(CueKind.Organization))
            {
                // A pronoun ("its", "there") tells where, not who.
                return item.Cue!.Value is "" or "that" || GroupReader.Role(sentence.Items, i).Length > 0 ? null : Group(sentence, i, host, item.Cue.Value);
            }

            // "It was granted observer status", where no State has been told of.
            if (sentence.GroupAt(i) is { IsAnaphor: true, Role: "one" or "it" })
            {
                return Group(sentence, i, host, "");
            }

            if (sentence.InsideGroup(i) || item.Kind is not (ItemKind.Word or ItemKind.Cue) || item.Is(CueKind.Preposition) || item.Is(CueKind.Status))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether an organization that is only pointed to stands right behind a verb of giving: <em>предоставила Банку статус</em>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Item of the verb.</param>
    public static bool Receives(SentenceContext sentence, int verb) =>
        sentence.OwnsByCase && sentence.Items[verb].Cue is { Kind: CueKind.Light, Subject: SubjectRole.Patient } && verb + 1 < sentence.Items.Count && sentence.Items[verb + 1].Cue is { Kind: CueKind.Organization, Value: not ("" or "that") };

    /// <summary>The organization that an item points to; null where it is the one in which the status is held.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="item">The pointing item.</param>
    /// <param name="host">The organization in which the status is held.</param>
    public static SubjectGroup? At(SentenceContext sentence, int item, string host) => Group(sentence, item, host, sentence.Items[item].Cue!.Value);

    private static SubjectGroup? Group(SentenceContext sentence, int item, string host, string words)
    {
        var offset = sentence.Items[item].Span.Start;
        var id = sentence.Discourse.Topic(offset);
        id = id is null || id == host || Organs.Holder(id, MemberStatus.Member) == Organs.Holder(host, MemberStatus.Member) ? sentence.Discourse.Organization(offset, words) : id;
        return id is null || Organs.IsOrgan(id) || Organs.Holder(id, MemberStatus.Member) == Organs.Holder(host, MemberStatus.Member) ? null
            : new SubjectGroup { First = item, Last = item, Members = ["org:" + id], Spans = [sentence.Items[item].Span], OfOrganizations = true };
    }
}
