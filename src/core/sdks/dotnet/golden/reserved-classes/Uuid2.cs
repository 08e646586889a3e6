#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Uuid")]
public partial class Uuid2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
