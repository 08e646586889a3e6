#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("sizeof")]
public partial class Sizeof : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
