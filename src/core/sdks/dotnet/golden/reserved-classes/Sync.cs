#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("sync")]
public partial class Sync : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
