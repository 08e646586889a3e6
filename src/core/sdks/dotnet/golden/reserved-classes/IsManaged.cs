#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("isManaged")]
public partial class IsManaged : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
