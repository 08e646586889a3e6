#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("requires")]
public partial class Requires : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
