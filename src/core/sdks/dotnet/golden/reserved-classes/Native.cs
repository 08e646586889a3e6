#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("native")]
public partial class Native : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
