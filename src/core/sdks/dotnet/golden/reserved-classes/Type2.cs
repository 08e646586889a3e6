#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("type")]
public partial class Type2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
