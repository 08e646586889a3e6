#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("keys")]
public partial class Keys : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
