#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("ObjectId")]
public partial class ObjectIdModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
