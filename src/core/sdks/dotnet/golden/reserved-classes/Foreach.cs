#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("foreach")]
public partial class Foreach : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
