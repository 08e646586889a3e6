#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("covariant")]
public partial class Covariant : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
