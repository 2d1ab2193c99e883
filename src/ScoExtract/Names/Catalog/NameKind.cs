namespace ScoExtract.Names.Catalog;

/// <summary>What a listed phrase is.</summary>
internal enum NameKind : byte
{
    /// <summary>A name of an organization.</summary>
    Organization,

    /// <summary>A name of a place.</summary>
    Place,

    /// <summary>An adjective or noun that points to a country: no mention, but usable as an argument.</summary>
    Demonym,

    /// <summary>A phrase that holds the letters of a name without naming it (<c>发展中国家</c>): it keeps the name from being found there.</summary>
    NotAName,

    /// <summary>Words before a country's name that make its official form (<c>Republic of</c>).</summary>
    TitleBefore,

    /// <summary>Words after a country's name that make its official form (<c>共和国</c>).</summary>
    TitleAfter,

    /// <summary>A first name: what follows it is a person's name, not a place.</summary>
    GivenName,
}
