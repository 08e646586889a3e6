#nullable enable

using Realms;

namespace Models;

[MapTo("stringMaybeKey")]
public partial class StringMaybeKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public string? Id { get; set; }
}
