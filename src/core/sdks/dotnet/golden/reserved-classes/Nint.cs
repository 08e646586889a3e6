#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("nint")]
public partial class Nint : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
