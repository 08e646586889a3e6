#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("base")]
public partial class Base : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
