#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("superclass")]
public partial class Superclass : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
