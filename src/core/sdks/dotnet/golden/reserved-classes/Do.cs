#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("do")]
public partial class Do : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
