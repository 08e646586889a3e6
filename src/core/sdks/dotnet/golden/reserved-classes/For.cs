#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("for")]
public partial class For : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
