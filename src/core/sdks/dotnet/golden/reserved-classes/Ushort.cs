#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("ushort")]
public partial class Ushort : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
