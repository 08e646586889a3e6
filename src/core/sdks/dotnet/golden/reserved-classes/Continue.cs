#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("continue")]
public partial class Continue : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
