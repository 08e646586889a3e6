#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("inout")]
public partial class Inout : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
