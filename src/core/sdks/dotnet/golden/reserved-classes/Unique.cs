#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unique")]
public partial class Unique : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
