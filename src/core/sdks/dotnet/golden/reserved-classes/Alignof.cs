#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("alignof")]
public partial class Alignof : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
