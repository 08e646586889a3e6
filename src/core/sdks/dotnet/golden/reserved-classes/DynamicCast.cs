#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("dynamic_cast")]
public partial class DynamicCast : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
