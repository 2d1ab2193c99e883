using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Status.Verification;

/// <summary>Describes a fact to the verifier: its frame, which arguments it has, and what stands between them and the trigger.</summary>
/// <remarks>No feature names a state, an organization, a date or a word of the text, so that nothing can be learnt by heart.</remarks>
internal static class FactFeatures
{
    /// <summary>Longer than any clause: what is told further apart was not read as one statement.</summary>
    private const int Far = 60;

    /// <summary>The features of a fact; those that do not hold are left out.</summary>
    public static List<string> Of(DocumentContext document, StatusFact fact, FactSiblings siblings)
    {
        var features = new List<string>(32);
        Frame(features, fact);
        var trigger = document.Text.IndexAt(fact.Trigger.Start);
        var subject = Argument(fact, "subject");
        var organization = Argument(fact, "organization");
        Place(features, "subject", document.Text, trigger, subject);
        Place(features, "organization", document.Text, trigger, organization);
        Place(features, "date", document.Text, trigger, fact.DateSpan);
        if (fact.DateInherited)
        {
            features.Add("date:inherited");
        }

        if (subject is { } who)
        {
            Between(features, "subject", document, fact.Trigger, who);
            features.Add(fact.Evidence.Contains(who) ? "subject:in-evidence" : "subject:outside");
            features.Add(IsMentioned(document, who) ? "subject:named" : "subject:pointed-at");
        }

        if (organization is { } where)
        {
            Between(features, "organization", document, fact.Trigger, where);
        }

        Presence(features, fact);
        features.Add("siblings:" + Bucket(siblings.OfTrigger(fact)));
        features.Add("told:" + Bucket(siblings.OfMembership(fact)));
        features.Add("evidence:" + Length(Tokens(document.Text, fact.Evidence)));
        Sentence(features, document, trigger);
        return features;
    }

    private static void Frame(List<string> features, StatusFact fact)
    {
        // "en.join.inf": the frame means the same in every language.
        var rule = fact.Provenance.Rule;
        var dot = rule.IndexOf('.', StringComparison.Ordinal);
        features.Add("frame:" + rule[(dot + 1)..]);
        features.Add("language:" + (dot > 0 ? rule[..dot] : "none"));
        var change = fact.Change?.ToString() ?? "State";
        features.Add("change:" + change);
        features.Add("status:" + fact.Status);
        features.Add("modality:" + fact.Modality);
        features.Add("change:" + change + "/" + fact.Modality);
        features.Add("change:" + change + "/" + fact.Status);
    }

    private static TextSpan? Argument(StatusFact fact, string role)
    {
        foreach (var argument in fact.Arguments)
        {
            if (argument.Role == role)
            {
                return argument.Span;
            }
        }

        return null;
    }

    private static void Place(List<string> features, string role, TokenizedText text, int trigger, TextSpan? span)
    {
        if (span is not { } at)
        {
            features.Add(role + ":none");
            return;
        }

        var distance = text.IndexAt(at.Start) - trigger;
        features.Add(role + (distance < 0 ? ":before" : ":after"));
        features.Add(role + (distance < 0 ? ":before:" : ":after:") + Length(Math.Abs(distance)));
    }

    // The marks, and the other states and organizations, that stand between the trigger and an argument.
    private static void Between(List<string> features, string role, DocumentContext document, TextSpan trigger, TextSpan argument)
    {
        var (from, to) = trigger.Start < argument.Start ? (trigger.End, argument.Start) : (argument.End, trigger.Start);
        var text = document.Text;
        var last = Math.Min(text.IndexAt(to), text.IndexAt(from) + Far);
        var (comma, stop, bracket, quote) = (false, false, false, false);
        for (var i = text.IndexAt(from); i < last && text[i].Start < to; i++)
        {
            comma |= text[i].Is(',');
            stop |= text[i].Is(';') || text[i].Is(':') || text[i].Is('.');
            bracket |= text[i].Is('(') || text[i].Is(')');
            quote |= text[i].Is('"');
        }

        Add(features, comma, role, "+comma");
        Add(features, stop, role, "+stop");
        Add(features, bracket, role, "+bracket");
        Add(features, quote, role, "+quote");
        var (places, organizations) = (0, 0);
        for (var m = FirstAfter(document.Mentions, from); m < document.Mentions.Count && document.Mentions[m].Span.End <= to; m++)
        {
            places += document.Mentions[m] is PlaceMention ? 1 : 0;
            organizations += document.Mentions[m] is OrganizationMention ? 1 : 0;
        }

        features.Add(role + "+places:" + Bucket(places));
        features.Add(role + "+organizations:" + Bucket(organizations));
    }

    private static void Add(List<string> features, bool holds, string role, string feature)
    {
        if (holds)
        {
            features.Add(role + feature);
        }
    }

    private static void Presence(List<string> features, StatusFact fact)
    {
        Add(features, fact.Place is not null, "has", ":place");
        Add(features, fact.DecidedBy is not null, "has", ":decider");
        Add(features, fact.Instrument is not null, "has", ":instrument");
        Add(features, fact.PreviousStatus is not null, "has", ":previous");
        Add(features, fact.Subject.StartsWith("org:", StringComparison.Ordinal), "has", ":organization-subject");
        foreach (var role in (ReadOnlySpan<string>)["operator", "process", "modality", "status"])
        {
            Add(features, Argument(fact, role) is not null, "has:", role);
        }
    }

    private static void Sentence(List<string> features, DocumentContext document, int trigger)
    {
        if (document.Sentences.Count == 0 || trigger >= document.Text.Count)
        {
            return;
        }

        var sentence = document.Sentences[document.SentenceAt(trigger)];
        features.Add("sentence:" + Length(sentence.EndToken - sentence.FirstToken));
        Add(features, document.Text[sentence.EndToken - 1].Is('?'), "sentence", ":question");
    }

    private static bool IsMentioned(DocumentContext document, TextSpan span)
    {
        var at = FirstAfter(document.Mentions, span.Start);
        return at < document.Mentions.Count && document.Mentions[at].Span.Overlaps(span);
    }

    private static int FirstAfter(IList<Mention> mentions, int offset)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = mentions[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Tokens(TokenizedText text, TextSpan span) => text.IndexAt(span.End) - text.IndexAt(span.Start);

    private static string Length(int tokens) => tokens switch { <= 2 => "0-2", <= 5 => "3-5", <= 10 => "6-10", <= 20 => "11-20", <= 40 => "21-40", _ => "41+" };

    private static string Bucket(int count) => count switch { 0 => "0", 1 => "1", 2 => "2", <= 5 => "3-5", _ => "6+" };
}
