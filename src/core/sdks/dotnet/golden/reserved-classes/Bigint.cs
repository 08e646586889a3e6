#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("bigint")]
public partial class Bigint : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
