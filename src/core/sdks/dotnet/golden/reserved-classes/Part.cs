#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("part")]
public partial class Part : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
