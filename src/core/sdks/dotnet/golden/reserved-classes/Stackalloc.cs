#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("stackalloc")]
public partial class Stackalloc : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
