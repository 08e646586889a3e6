#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("objectIdKey")]
public partial class ObjectIdKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
