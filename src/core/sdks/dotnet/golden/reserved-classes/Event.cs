#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("event")]
public partial class Event : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
