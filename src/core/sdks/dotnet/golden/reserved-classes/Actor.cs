#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("actor")]
public partial class Actor : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
