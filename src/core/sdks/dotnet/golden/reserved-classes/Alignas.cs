#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("alignas")]
public partial class Alignas : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
