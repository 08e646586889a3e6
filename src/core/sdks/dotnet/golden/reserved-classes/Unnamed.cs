#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("_")]
public partial class Unnamed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
