using ScoExtract.Components;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The organizations that a document names, in its order, and by which words.</summary>
internal sealed class NamedOrganizations
{
    // "The Organization" does not reach over more organizations than this.
    private const int Reach = 40;

    private readonly string _language;
    private readonly List<(int End, string Id)> _all = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);

    public NamedOrganizations(DocumentContext document)
    {
        _language = document.LanguageCode;
        var seen = new HashSet<(string Id, string Text)>();
        foreach (var mention in document.Mentions)
        {
            if (mention is OrganizationMention { EntityId: { } id } && Organs.TakesMembers(id))
            {
                _all.Add((mention.Span.End, id));
                var holder = Organs.Holder(id, MemberStatus.Member);
                _counts[holder] = _counts.GetValueOrDefault(holder) + 1;
                if (seen.Add((id, mention.Text)))
                {
                    _forms[id] = _forms.GetValueOrDefault(id, "") + " " + Folding.Fold(mention.Text);
                }
            }
        }
    }

    /// <summary>Those a text may be about. "The Council has ten elected members": such a text is not about those of the United Nations.</summary>
    public List<(int End, string Id)> Topical() => _all.FindAll(o => !Organs.HasSeats(o.Id));

    /// <summary>The last one named before an offset, and where its name ends; null for none.</summary>
    public (int End, string Id)? Last(int offset) => Before(offset) is var at and >= 0 ? _all[at] : null;

    /// <summary>The nearest one before an offset that is called by one of some words; null for none.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="words">Folded words, such as <c>union</c>.</param>
    public (int End, string Id)? Called(int offset, string[] words)
    {
        var at = Before(offset);
        for (var i = at; i >= 0 && i > at - Reach; i--)
        {
            if (Array.Find(words, w => IsCalled(_all[i].Id, w)) is { } word)
            {
                // "The Council" is an organ that has the word of itself, "the Union" no organ of it.
                if (Organs.Parent(_all[i].Id) is { } parent && (!_forms.ContainsKey(parent) || IsCalled(parent, word)))
                {
                    continue;
                }

                return _all[i];
            }
        }

        return null;
    }

    /// <summary>Whether a word is part of what the document calls an organization.</summary>
    public bool IsCalled(string organization, string word) => _forms.GetValueOrDefault(organization, "").Contains(word, StringComparison.Ordinal);

    /// <summary>Whether the document calls an organization so, or the table of names does: <em>the Organization</em> where only <em>FAO</em> is written.</summary>
    public bool MayBeCalled(string organization, string word) => word.Length > 1 && (IsCalled(organization, word) || OfficialNames.Have(_language, organization, word));

    /// <summary>The last one named between two offsets that may be called by one of some words; null for none.</summary>
    public string? MayMean(int from, int to, string[] words) =>
        Between(from, to).LastOrDefault(id => !Organs.IsOrgan(id) && Array.Exists(words, w => MayBeCalled(id, w)));

    /// <summary>The first one; null for none.</summary>
    public string? First => _all.Count > 0 ? _all[0].Id : null;

    /// <summary>The share, from 0 to 1, of an organization and its organs in all names.</summary>
    public double Share(string organization) => _all.Count == 0 ? 0 : (double)_counts.GetValueOrDefault(organization) / _all.Count;

    /// <summary>Those named between two offsets, from the first on.</summary>
    public IEnumerable<string> Between(int from, int to)
    {
        for (var i = Search.FirstAtOrAfter(_all, from, o => o.End); i < _all.Count && _all[i].End <= to; i++)
        {
            yield return _all[i].Id;
        }
    }

    private int Before(int offset) => Search.FirstAtOrAfter(_all, offset + 1, o => o.End) - 1;
}
