namespace ScoExtract.Timeline;

/// <summary>The order of sources, and which of two says more. Total on what a source tells, so that the order of documents cannot matter.</summary>
internal static class SourceOrder
{
    /// <summary>By document and place in the text.</summary>
    public static readonly IComparer<MembershipSource> ByDocument = Comparer<MembershipSource>.Create(CompareByDocument);

    /// <summary>The source whose date counts first: the finest date, then one with a deciding document, then one whose own sentence has the date.</summary>
    public static readonly IComparer<MembershipSource> ByAuthority = Comparer<MembershipSource>.Create(CompareByAuthority);

    private static int CompareByDocument(MembershipSource a, MembershipSource b)
    {
        var order = string.CompareOrdinal(a.Document.Id, b.Document.Id);
        order = order != 0 ? order : a.Fact.Evidence.CompareTo(b.Fact.Evidence);
        order = order != 0 ? order : a.Number.CompareTo(b.Number);
        order = order != 0 ? order : string.CompareOrdinal(a.Language, b.Language);

        // Two documents of one name: what they say decides, and where they say the same it does not matter which comes first.
        order = order != 0 ? order : string.CompareOrdinal(a.Fact.Date?.ToEdtf(), b.Fact.Date?.ToEdtf());
        return order != 0 ? order : string.CompareOrdinal(a.Document.Text, b.Document.Text);
    }

    private static int CompareByAuthority(MembershipSource a, MembershipSource b)
    {
        var order = Width(a).CompareTo(Width(b));
        order = order != 0 ? order : (a.Fact.Instrument is null).CompareTo(b.Fact.Instrument is null);
        order = order != 0 ? order : a.Fact.DateInherited.CompareTo(b.Fact.DateInherited);
        order = order != 0 ? order : a.Fact.Kind.CompareTo(b.Fact.Kind);
        return order != 0 ? order : CompareByDocument(a, b);
    }

    private static int Width(MembershipSource source) => FactDates.Start(source.Fact)?.Width ?? int.MaxValue;
}
