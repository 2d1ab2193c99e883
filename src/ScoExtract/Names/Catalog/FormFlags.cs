namespace ScoExtract.Names.Catalog;

/// <summary>What must hold for a form of a name to count where it is found.</summary>
[Flags]
internal enum FormFlags : byte
{
    /// <summary>Nothing more than its words.</summary>
    None = 0,

    /// <summary>Written in capitals only: an acronym, which ordinary words may share in lower case.</summary>
    Acronym = 1,

    /// <summary>Has a capital letter, so that the text must have one too.</summary>
    Cased = 2,

    /// <summary>An organ's name that other organizations' organs share.</summary>
    SharedOrgan = 4,

    /// <summary>Also something else: counts only where the document speaks for it.</summary>
    Ambiguous = 8,

    /// <summary>More than one word.</summary>
    Phrase = 16,

    /// <summary>From a table that the user added: it wins over what is built in.</summary>
    Added = 32,

    /// <summary>Written with a capital in every word, or it is something else: <c>La Paz</c> but not <c>la Paz</c>, <c>El País</c> but not <c>El país</c>.</summary>
    Exact = 64,
}
