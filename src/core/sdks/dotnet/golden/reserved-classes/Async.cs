#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("async")]
public partial class Async : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
