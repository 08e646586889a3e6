#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("infix")]
public partial class Infix : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
