#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("concept")]
public partial class Concept : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
