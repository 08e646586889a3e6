#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("dynamic")]
public partial class Dynamic : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
