#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("actual")]
public partial class Actual : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
