#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("xor")]
public partial class Xor : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
