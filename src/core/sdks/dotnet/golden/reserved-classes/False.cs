#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("false")]
public partial class False : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
