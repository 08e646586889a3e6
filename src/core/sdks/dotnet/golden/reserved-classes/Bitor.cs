#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("bitor")]
public partial class Bitor : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
