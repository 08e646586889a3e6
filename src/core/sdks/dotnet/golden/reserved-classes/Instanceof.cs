#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("instanceof")]
public partial class Instanceof : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
