namespace ScoExtract.Names.Catalog;

/// <summary>One way to write an entity's name: what a gazetteer hit points to.</summary>
/// <param name="Entity">Index of the entity in the catalog.</param>
/// <param name="Languages">Bit set of the languages that write it so; see <see cref="NameCatalog.LanguageBit"/>.</param>
/// <param name="Flags">What must hold where it is found.</param>
internal readonly record struct NameForm(int Entity, byte Languages, FormFlags Flags);
