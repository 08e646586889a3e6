#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unsafe")]
public partial class Unsafe : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
