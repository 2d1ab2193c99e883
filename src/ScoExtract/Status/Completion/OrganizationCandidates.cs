using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>Gathers which organization a draft may be about: those that its sentence names or points to, and those that the text is about.</summary>
internal sealed class OrganizationCandidates(SentenceContext sentence, OrganizationFinder finder)
{
    // Of a long list the names nearest to the trigger are enough.
    private const int NamesAtMost = 8;

    /// <summary>The organization of a draft, or which may be that, each with its features.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="subject">Its subject, or who may be that.</param>
    /// <param name="whole">The drafts of the sentence that lack nothing.</param>
    public IEnumerable<(FoundOrganization Organization, List<string> Features)> Of(FactDraft draft, SubjectGroup subject, List<FactDraft> whole)
    {
        if (draft.Organization is { } own)
        {
            List<string> features = ["organization:own"];
            Describe(features, own, draft, new About(sentence, draft), whole);
            yield return (own, features);
            yield break;
        }

        var about = new About(sentence, draft);
        var found = Named(draft, subject);
        var spoken = about.All.Select(id => Organs.Holder(id, draft.Status)).Distinct(StringComparer.Ordinal).Where(id => !found.ContainsKey(id)).ToArray();
        foreach (var organization in found.Values)
        {
            var features = Placed(draft, organization.Item);
            Describe(features, organization, draft, about, whole);
            features.Add("organization:candidates:" + Buckets.Count(found.Count + spoken.Length, 4));
            yield return (organization, features);
        }

        var names = sentence.Items.Any(i => i.Kind == ItemKind.Organization);
        foreach (var id in spoken)
        {
            List<string> features = ["organization:recalled", names ? "organization:recalled/others-named" : "organization:recalled/none-named"];
            var organization = new FoundOrganization(id, -1);
            Describe(features, organization, draft, about, whole);
            features.Add("organization:candidates:" + Buckets.Count(found.Count + spoken.Length, 4));
            yield return (organization, features);
        }
    }

    // Each by the name that is nearest to the trigger.
    private Dictionary<string, FoundOrganization> Named(FactDraft draft, SubjectGroup subject)
    {
        var (core, found) = (draft.P.Core, new Dictionary<string, FoundOrganization>(StringComparer.Ordinal));
        for (var i = 0; i < sentence.Items.Count; i++)
        {
            if (finder.Pointers.At(i, subject) is { } named)
            {
                var holder = named with { Id = Organs.Holder(named.Id, draft.Status) };
                if (found.TryGetValue(holder.Id, out var other) ? Math.Abs(i - core) < Math.Abs(other.Item - core) : found.Count < NamesAtMost)
                {
                    found[holder.Id] = holder;
                }
            }
        }

        return found;
    }

    private List<string> Placed(FactDraft draft, int item)
    {
        var (p, core) = (draft.P, draft.P.Core);
        var side = item < core ? "before" : "after";
        var role = GroupReader.Role(sentence.Items, item);
        List<string> features =
        [
            sentence.Items[item].Kind == ItemKind.Organization ? "organization:named" : "organization:pointer",
            "organization:" + side,
            "organization:" + side + ":" + Buckets.Gap(item < core ? sentence.Gap(item, core) : sentence.Gap(core, item)),
            "organization:role:" + role,
            "organization:role:" + role + "/" + side,
        ];
        if (item < p.From || item >= p.To)
        {
            features.Add("organization:outside");
        }

        WayFeatures.Add(features, sentence, "organization", Math.Min(item, core), Math.Max(item, core));
        return features;
    }

    private static void Describe(List<string> features, FoundOrganization organization, FactDraft draft, About about, List<FactDraft> whole)
    {
        var id = organization.Id;
        Add(id == about.Document, "document");
        Add(id == about.Topic, "topic");
        Add(id == about.LastChange, "last-change");
        Add(id == about.Pronoun, "last-named");
        Add(id == about.First, "first");
        Add(id == about.Document && organization.Item < 0, "recalled/document");
        Add(id == about.Topic && organization.Item < 0, "recalled/topic");
        Add(whole.Exists(d => d.Organization!.Value.Id == id), "told");
        Add(whole.Exists(d => d.Organization!.Value.Id != id), "other-told");
        var back = about.Before(id);
        Add(back >= 0, "named-before:" + Buckets.Count(back, 2));
        features.Add("organization:share:" + Buckets.Share(about.Share(id)));

        void Add(bool holds, string feature)
        {
            if (holds)
            {
                features.Add("organization:" + feature);
            }
        }
    }
}
