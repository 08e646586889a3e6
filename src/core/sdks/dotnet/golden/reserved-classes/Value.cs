#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("value")]
public partial class Value : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
