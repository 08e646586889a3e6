#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("await")]
public partial class Await : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
