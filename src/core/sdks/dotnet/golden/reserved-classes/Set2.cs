#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Set")]
public partial class Set2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
