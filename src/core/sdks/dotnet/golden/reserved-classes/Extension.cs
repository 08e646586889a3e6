#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("extension")]
public partial class Extension : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
