#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("in")]
public partial class In : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
