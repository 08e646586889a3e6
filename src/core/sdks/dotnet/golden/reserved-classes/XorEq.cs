#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("xor_eq")]
public partial class XorEq : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
