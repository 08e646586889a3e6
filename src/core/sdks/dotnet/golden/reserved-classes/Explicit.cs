#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("explicit")]
public partial class Explicit : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
