#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("const")]
public partial class Const : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
