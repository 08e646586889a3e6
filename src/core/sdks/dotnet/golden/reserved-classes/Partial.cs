#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("partial")]
public partial class Partial : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
