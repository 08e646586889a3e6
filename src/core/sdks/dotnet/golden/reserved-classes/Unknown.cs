#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unknown")]
public partial class Unknown : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
