#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("goto")]
public partial class Goto : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
