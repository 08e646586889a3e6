#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("subscript")]
public partial class Subscript : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
