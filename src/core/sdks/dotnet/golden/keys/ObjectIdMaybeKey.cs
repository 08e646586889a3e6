#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("objectIdMaybeKey")]
public partial class ObjectIdMaybeKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId? Id { get; set; }
}
