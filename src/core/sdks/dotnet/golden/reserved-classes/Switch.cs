#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("switch")]
public partial class Switch : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
