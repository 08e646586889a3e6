#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("int")]
public partial class Int : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
