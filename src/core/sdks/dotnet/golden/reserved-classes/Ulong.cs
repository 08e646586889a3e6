#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("ulong")]
public partial class Ulong : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
