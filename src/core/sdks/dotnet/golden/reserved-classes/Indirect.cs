#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("indirect")]
public partial class Indirect : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
