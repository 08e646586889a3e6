#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("yield")]
public partial class Yield : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
