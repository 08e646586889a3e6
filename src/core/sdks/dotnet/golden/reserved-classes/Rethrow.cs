#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("rethrow")]
public partial class Rethrow : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
