#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("ref")]
public partial class Ref : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
