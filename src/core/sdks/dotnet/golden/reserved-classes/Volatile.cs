#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("volatile")]
public partial class Volatile : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
