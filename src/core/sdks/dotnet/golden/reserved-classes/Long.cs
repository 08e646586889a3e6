#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("long")]
public partial class Long : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
