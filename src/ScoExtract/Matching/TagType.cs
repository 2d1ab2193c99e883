namespace ScoExtract.Matching;

/// <summary>What a tagged name names. Persons and other names are tagged so that they are not taken for places and organizations.</summary>
internal enum TagType : byte
{
    Place,
    Organization,
    Person,
    Other,
}
