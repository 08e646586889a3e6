#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("some")]
public partial class Some : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
