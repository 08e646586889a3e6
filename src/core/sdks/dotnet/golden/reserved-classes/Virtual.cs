#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("virtual")]
public partial class Virtual : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
