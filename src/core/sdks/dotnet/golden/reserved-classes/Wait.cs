#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("wait")]
public partial class Wait : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
