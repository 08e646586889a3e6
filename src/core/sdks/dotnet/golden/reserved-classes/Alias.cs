#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("alias")]
public partial class Alias : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
