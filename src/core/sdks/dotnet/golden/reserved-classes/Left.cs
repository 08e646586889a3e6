#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("left")]
public partial class Left : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
