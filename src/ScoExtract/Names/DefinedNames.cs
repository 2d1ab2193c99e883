using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Names.ShortForms;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Follows the acronyms that a document defines in brackets after a name: they mean in it what it says, also for names that no table has.</summary>
/// <remarks>"Organisation de coopération de Shanghai (OCS)", "Inter-State Aviation Committee (hereinafter “IAC”)". Immutable, so safe to share between threads.</remarks>
internal sealed class DefinedNames(NameCatalog catalog, IReadOnlyList<LanguagePack> packs)
{
    private const int LongestBracket = 8;

    private readonly QuotedShortForms _quoted = new(packs);
    private readonly WordSet _organizationWords = new(packs, "organization-words");
    private readonly WordSet _definitionWords = new(packs, "definition-words");
    private readonly WordSet _things = new(packs, "thing-words");

    /// <summary>Reads the document's definitions and applies them to its matches, which stay in text order.</summary>
    public void Apply(DocumentContext document, List<NameMatch> matches)
    {
        var text = document.Text;
        var definitions = new Definitions(text);
        for (var (i, m) = (0, 0); i < text.Count; i++)
        {
            if (!text[i].Is('('))
            {
                continue;
            }

            while (m < matches.Count && matches[m].End <= i - 1)
            {
                m++;
            }

            var before = m < matches.Count && matches[m].End == i ? matches[m] : null;
            if (Acronym(text, i) is not (var acronym and >= 0))
            {
                if (_quoted.Read(text, i) is { End: > 0 } quoted && MeaningOf(document, i, quoted, before, matches, m, definitions) is { } meaning)
                {
                    definitions.DefineShortForm(quoted, meaning);
                }

                continue;
            }

            // "Совет министров иностранных дел (СМИД)": two listed forms of an organ that many have do not tell whose it is.
            if (before is { Entity.Kind: NameKind.Organization } && (before.Flags & FormFlags.SharedOrgan) != 0 && catalog.HasForm(text, acronym, before.Entity))
            {
                continue;
            }

            if (before is { Entity.Kind: <= NameKind.Place } && Means(text, before, acronym))
            {
                definitions.DefineAcronym(acronym, before.Entity);
            }
            else if ((before is null || before.Entity.Kind == NameKind.Place || (before.Flags & FormFlags.SharedOrgan) != 0) && Name(document, i, acronym, matches, m) is { } name)
            {
                if (before is not { Entity.Kind: NameKind.Place } || Needs(document, before, acronym))
                {
                    definitions.AddName(name);
                    definitions.DefineAcronym(acronym, Definitions.Unlisted);
                }
                else if (catalog.Lists(text, acronym, acronym + 1, out _))
                {
                    // "Commission électorale indépendante du Togo (CEI)": whatever the tables have it stand for.
                    definitions.DefineAcronym(acronym, Definitions.Unlisted);
                }
            }
            else if (before is not { Entity.Kind: NameKind.Organization } && StandsForThing(document, i, acronym))
            {
                definitions.DefineNothing(acronym);
            }
        }

        definitions.Apply(matches);
    }

    private NameEntity? MeaningOf(DocumentContext document, int open, (int First, int End) quoted, NameMatch? before, List<NameMatch> matches, int next, Definitions definitions)
    {
        if (before is { Entity.Kind: NameKind.Organization })
        {
            return before.Entity;
        }

        var (text, start) = (document.Text, _quoted.Start(document, open, quoted));
        // A Chinese name ends with its head, others have it somewhere.
        if (start < 0 || !HasWord(_organizationWords, text, text[start].Script == Script.Han ? open - 1 : start, open) || IsReachedInto(matches, next, start))
        {
            return null;
        }

        definitions.AddName(Definitions.Name(text, start, open));
        return Definitions.Unlisted;
    }

    // Places inside a name are part of it; a longer name that reaches into it is not.
    private static bool IsReachedInto(List<NameMatch> matches, int next, int start)
    {
        for (var m = Math.Min(next, matches.Count - 1); m >= 0 && matches[m].End > start; m--)
        {
            if (matches[m].First < start)
            {
                return true;
            }
        }

        return false;
    }

    // The acronym that stands alone in the bracket at an index, but for quotes and words that define; -1 when there is none.
    private int Acronym(TokenizedText text, int open)
    {
        var acronym = -1;
        for (var i = open + 1; i < text.Count && i <= open + LongestBracket; i++)
        {
            ref readonly var token = ref text[i];
            if (token.Is(')'))
            {
                return acronym;
            }

            if (Definitions.IsAcronym(text, i) && acronym < 0)
            {
                acronym = i;
            }
            else if (!token.Is('"') && !token.Is('-') && !token.Is(',') && (token.Flags & TokenFlags.Elision) == 0 && !_definitionWords.Contains(token))
            {
                return -1;
            }
        }

        return -1;
    }

    // Whether a bracket after a listed name can define an acronym of it: "(EN)" after a link does not.
    private bool Means(TokenizedText text, NameMatch name, int acronym)
    {
        if (catalog.HasForm(text, acronym, name.Entity))
        {
            return true;
        }

        var otherScript = text[acronym].Script != text[name.First].Script;
        return otherScript
            ? text[acronym].Length >= 3 && !catalog.HasCertainForm(text, acronym)
            : Initials.Start(text, name.First, name.End, acronym) == name.First;
    }

    // "Arancel Externo Común (AEC)", "gross domestic product (GDP)": words that head no organization's name, or are written small.
    private bool StandsForThing(DocumentContext document, int open, int acronym)
    {
        var (text, end) = (document.Text, open > 0 && document.Text[open - 1].Is('"') ? open - 1 : open);
        var start = Initials.Start(text, document.Sentences[document.SentenceAt(open)].FirstToken, end, acronym, isName: false);
        if (start < 0 || end - start < 2 || HasWord(_organizationWords, text, start, end))
        {
            return false;
        }

        return HasWord(_things, text, start, end) || (text[start].Script is Script.Latin or Script.Cyrillic && (text[start].Flags & TokenFlags.Capitalized) == 0);
    }

    // "Development Bank of Kazakhstan (DBK)": the place gives a letter, so it is a part of the name and not what the name belongs to.
    private static bool Needs(DocumentContext document, NameMatch before, int acronym) =>
        before.Entity.Kind == NameKind.Place
        && Initials.Start(document.Text, document.Sentences[document.SentenceAt(before.First)].FirstToken, before.First, acronym) < 0;

    // The unlisted organization whose initials stand in the bracket.
    private NameMatch? Name(DocumentContext document, int open, int acronym, List<NameMatch> matches, int next)
    {
        var text = document.Text;
        var end = text[open - 1 >= 0 ? open - 1 : 0].Is('"') ? open - 1 : open;
        if (end <= 0)
        {
            return null;
        }

        var start = Initials.Start(text, document.Sentences[document.SentenceAt(open)].FirstToken, end, acronym);
        if (start < 0 || end - start < 2 || !HasWord(_organizationWords, text, start, end))
        {
            return null;
        }

        return IsReachedInto(matches, next, start) ? null : Definitions.Name(text, start, end);
    }

    private static bool HasWord(WordSet words, TokenizedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words.Contains(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
