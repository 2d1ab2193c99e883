using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

/// <summary>Sentences of our own about invented countries: <c>word/LOC</c> is a word of a place's name, neighbours of one type make one name.</summary>
internal static class ToyCorpus
{
    public static readonly string[] Names = ["Zembla", "Ruritania", "Strelsau", "Onhava", "Syldavia", "Klow", "Borduria", "Szohod", "Elbonia", "Grustark"];

    private static readonly Dictionary<string, string[]> Frames = new()
    {
        ["en"] = ["They met in {0}/LOC yesterday .", "A road leads to the coast of {0}/LOC , it said .", "The chairman of the {0}/ORG Bank/ORG resigned .", "Yesterday Mr {0}/PER resigned ."],
        ["fr"] = ["Ils sont venus à {0}/LOC hier .", "La route mène à la côte de {0}/LOC , dit-il .", "Le chef de la Banque/ORG {0}/ORG a démissionné .", "Hier M. {0}/PER a démissionné ."],
    };

    public static TaggedSentence[] Of(string language, IEnumerable<string> names) =>
        [.. names.SelectMany(n => Frames[language].Select(f => Sentence(string.Format(System.Globalization.CultureInfo.InvariantCulture, f, n))))];

    public static TaggedSentence Sentence(string tagged)
    {
        var (words, tags) = (new List<string>(), new List<string>());
        var last = "";
        foreach (var word in tagged.Split(' '))
        {
            var parts = word.Split('/');
            var type = parts.Length > 1 ? parts[1] : "";
            words.Add(parts[0]);
            tags.Add(type.Length == 0 ? "O" : (type == last ? "I-" : "B-") + type);
            last = type;
        }

        return new TaggedSentence("toy", words, tags);
    }
}
