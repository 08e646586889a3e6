#nullable enable

using Realms;

namespace Models;

[MapTo("stringKey")]
public partial class StringKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public string Id { get; set; } = null!;
}
