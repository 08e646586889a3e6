#nullable enable

using Realms;

namespace Models;

[MapTo("intMaybeKey")]
public partial class IntMaybeKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public long? Id { get; set; }
}
