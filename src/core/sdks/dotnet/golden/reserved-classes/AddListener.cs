#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("addListener")]
public partial class AddListener : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
