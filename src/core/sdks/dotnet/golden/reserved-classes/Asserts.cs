#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("asserts")]
public partial class Asserts : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
