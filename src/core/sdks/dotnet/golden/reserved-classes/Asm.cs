#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("asm")]
public partial class Asm : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
