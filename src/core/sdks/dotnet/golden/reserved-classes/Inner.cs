#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("inner")]
public partial class Inner : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
