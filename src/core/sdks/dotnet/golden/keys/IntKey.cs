#nullable enable

using Realms;

namespace Models;

[MapTo("intKey")]
public partial class IntKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public long Id { get; set; }
}
