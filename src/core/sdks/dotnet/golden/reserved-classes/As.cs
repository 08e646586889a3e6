#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("as")]
public partial class As : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
