#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("toString")]
public partial class ToStringModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
