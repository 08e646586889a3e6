#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("null")]
public partial class Null : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
