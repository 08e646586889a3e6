#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("nuint")]
public partial class Nuint : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
