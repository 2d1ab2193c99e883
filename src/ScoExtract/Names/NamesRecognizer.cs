using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Damage;
using ScoExtract.Names.Lookup;
using ScoExtract.Names.Meaning;
using ScoExtract.Names.Unlisted;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Finds the places and organizations that tables list, and what the document itself says of their names.</summary>
internal sealed class NamesRecognizer : IPipelineComponent
{
    // An organization's name holds places, not the other way round; both are longer than what stands in them.
    private const int OrganizationPriority = 65;
    private const int PlacePriority = 55;

    // Over a longer name that a tagger makes of it, where the words around it speak against one.
    private const int OrganizationInTitlePriority = 68;
    internal const int PlaceInTitlePriority = 62;

    private readonly NameCatalog _catalog;
    private readonly NameLinks _links;
    private readonly Locatives _locatives;
    private readonly Introductions _introductions;
    private readonly TitleContext _titles;
    private readonly NameMatcher _matcher;
    private readonly DefinedNames _defined;
    private readonly SuffixedNames _suffixed;
    private readonly VocalizedNames _vocalized;
    private readonly JoinedStates _joined;
    private readonly MediaNames _media;
    private readonly OcrSigns _ocr;

    public NamesRecognizer(NameCatalog catalog, IReadOnlyList<LanguagePack> packs, Introductions introductions, Tokenizer tokenizer)
    {
        (_catalog, _links, _locatives, _introductions) = (catalog, new NameLinks(packs), new Locatives(packs), introductions);
        _titles = new TitleContext(packs, _links);
        var lookup = new NameLookup(catalog, packs, _links);
        _matcher = new NameMatcher(lookup, new StateTitles(catalog, lookup, _links), new PlaceEndings(packs, tokenizer));
        _defined = new DefinedNames(catalog, packs);
        _suffixed = new SuffixedNames(packs);
        _vocalized = new VocalizedNames(packs);
        _joined = new JoinedStates(catalog, lookup, packs);
        _media = new MediaNames(catalog, packs);
        _ocr = new OcrSigns(packs);
    }

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        var matches = _matcher.Find(document);
        cancellation.ThrowIfCancellationRequested();
        if (_ocr.In(document.Text))
        {
            _catalog.Damaged.Find(document, _catalog, matches);
        }

        _joined.Part(document, matches);
        CityContext.Apply(_catalog, _locatives, document, matches);
        _vocalized.Apply(_catalog, document.Text, matches);
        _media.Apply(document.Text, matches);
        NationalSocieties.Join(document.Text, matches);
        _defined.Apply(document, matches);
        var ambiguous = new AmbiguousNames(_catalog, _links, _locatives, _introductions, _titles, document.Text, matches);
        new OrganLinker(_catalog, _links, ambiguous, document.Text, matches).Link();
        foreach (var match in matches)
        {
            if (!match.IsDropped)
            {
                Propose(document, match);
            }
            else if (match.Entity.Kind == NameKind.NotAName)
            {
                (document.DefinedThings ??= []).Add(document.Text[match.First].Hash);
            }
        }

        // Below the listed names: a table knows the id too.
        _suffixed.Find(document, OrganizationPriority - 1);
    }

    private void Propose(DocumentContext document, NameMatch match)
    {
        if (match.Entity.Kind == NameKind.Demonym)
        {
            foreach (var payload in _catalog.Gazetteer.Payloads(match.Hit))
            {
                var entity = _catalog.Entity(_catalog.Form(payload));
                if (entity.Kind == NameKind.Demonym)
                {
                    document.References.Add(new EntityReference(match.Span, entity.Id, "demonym"));
                }
            }

            return;
        }

        var text = match.Span.Slice(document.Document.Text);
        var inTitle = _titles.Surrounds(document.Text, match);
        if (match.Entity.Kind == NameKind.Place)
        {
            var place = new PlaceMention { Span = match.Span, Text = text, Provenance = match.Entity.Provenance, PlaceId = match.Entity.Id };
            document.Candidates.Add(new MentionCandidate(place, inTitle ? PlaceInTitlePriority : PlacePriority));
        }
        else
        {
            var id = match.IsUnlisted ? null : match.Entity.Id;
            var organization = new OrganizationMention
            {
                Span = match.Span,
                Text = text,
                Provenance = match.Entity.Provenance,
                EntityId = id,
                OrganizationId = match.IsUnlisted ? null : match.Entity.Value,
            };
            document.Candidates.Add(new MentionCandidate(organization, inTitle ? OrganizationInTitlePriority : OrganizationPriority));
            // "WTO Ministerial Conference": no id of its own, but whose organ it is counts for what it decides.
            if (match.OrganOf is { } parent)
            {
                document.References.Add(new EntityReference(match.Span, "org:" + parent, EntityReference.Organ));
            }
        }
    }
}
