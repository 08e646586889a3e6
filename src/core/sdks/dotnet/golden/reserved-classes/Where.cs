#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("where")]
public partial class Where : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
