#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("noinline")]
public partial class Noinline : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
