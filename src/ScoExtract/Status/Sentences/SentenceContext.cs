using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Status.Sentences;

/// <summary>A sentence as the rules see it: its items and groups, and what was told before.</summary>
internal sealed class SentenceContext(IReadOnlyList<Item> items, IReadOnlyList<SubjectGroup> groups, Discourse discourse, TokenizedText text, string language)
{
    private readonly int[] _groupAt = GroupIndex(items.Count, groups);

    public IReadOnlyList<Item> Items { get; } = items;

    public IReadOnlyList<SubjectGroup> Groups { get; } = groups;

    public Discourse Discourse { get; } = discourse;

    public TokenizedText Text { get; } = text;

    /// <summary>Code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>Whether words follow each other without spaces and verbs do not inflect, as in Chinese.</summary>
    public bool Isolating { get; } = language == "zh";

    /// <summary>Whether the verb stands before its subject as a rule, as in Arabic.</summary>
    public bool VerbFirst { get; } = language == "ar";

    /// <summary>Whether what is told of may stand first and its subject last, as in Russian and Spanish: <em>Членами ШОС стали Индия и Пакистан</em>.</summary>
    public bool FreeOrder { get; } = language is "ru" or "es";

    /// <summary>Whether subject, verb and object stand in this order, as in English.</summary>
    public bool KeepsOrder { get; } = language == "en";

    /// <summary>Whether a noun's owner follows it in a case of its own, without a preposition: <em>структуры НАТО</em>.</summary>
    public bool OwnsByCase { get; } = language == "ru";

    /// <summary>Whether a subject may stand last where nothing stands before the verb in its place, as in French: <em>Siègent à l'OCS l'Inde et le Pakistan</em>.</summary>
    public bool Inverts { get; } = language == "fr";

    /// <summary>Whether a verb alone may mean the subject of the sentence before: <em>Ingresó en la OEA en 1948</em>.</summary>
    public bool DropsSubject { get; } = MayDropSubject(language);

    /// <summary>What the language writes together with its nouns.</summary>
    public Affixes Affixes { get; } = Affixes.Of(language);

    /// <summary>The words of an item as the text has them, without a glued prefix that was parted from them.</summary>
    public ReadOnlySpan<char> Words(int item) => Text.Raw.AsSpan(Items[item].Span.Start, Items[item].Span.Length);

    /// <summary>Items that some predication has read as its status.</summary>
    public bool[] Consumed { get; } = new bool[items.Count];

    /// <summary>The parentheses that hold a predication of their own, as items of their two marks.</summary>
    public List<(int Open, int Close)> Asides { get; } = [];

    /// <summary>Whether an item stands in parentheses that tell something of their own, and another one does not.</summary>
    public bool IsAside(int item, int anchor)
    {
        foreach (var (open, close) in Asides)
        {
            if (open < item && item < close && (anchor < open || anchor > close))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence of a language may go on about whom the one before names, without a word for him.</summary>
    public static bool KeepsTopic(string language) => language == "zh";

    /// <summary>Whether a language denies with two words, and says <em>only</em> with the first of them.</summary>
    public static bool DeniesTwice(string language) => language == "fr";

    /// <summary>Whether verbs of a language may stand without a subject.</summary>
    public static bool MayDropSubject(string language) => language is "ar" or "es" or "ru";

    /// <summary>The group that an item belongs to; null for none.</summary>
    public SubjectGroup? GroupAt(int item) => _groupAt[item] < 0 ? null : Groups[_groupAt[item]];

    /// <summary>Whether an item is a comma or conjunction inside a group.</summary>
    public bool InsideGroup(int item) => _groupAt[item] >= 0;

    /// <summary>Number of tokens between the end of one item and the start of a later one, names counted as one.</summary>
    public int Gap(int left, int right)
    {
        var gap = 0;
        for (var i = left + 1; i < right; i++)
        {
            gap += InsideGroup(i) ? 0 : 1;
        }

        return gap;
    }

    /// <summary>Whether an item of a kind stands between two items.</summary>
    public bool Any(int left, int right, Func<Item, bool> test)
    {
        for (var i = left + 1; i < right; i++)
        {
            if (!InsideGroup(i) && test(Items[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an organization is named between two items, or pointed to.</summary>
    public bool NamesOrganization(int left, int right)
    {
        for (var i = left + 1; i < right; i++)
        {
            if (Items[i].Kind == ItemKind.Organization || Items[i].Is(CueKind.Organization))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] GroupIndex(int count, IReadOnlyList<SubjectGroup> groups)
    {
        var index = new int[count];
        Array.Fill(index, -1);
        for (var g = 0; g < groups.Count; g++)
        {
            for (var i = groups[g].First; i <= groups[g].Last; i++)
            {
                index[i] = g;
            }
        }

        return index;
    }
}
