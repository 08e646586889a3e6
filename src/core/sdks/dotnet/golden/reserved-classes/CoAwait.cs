#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("co_await")]
public partial class CoAwait : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
