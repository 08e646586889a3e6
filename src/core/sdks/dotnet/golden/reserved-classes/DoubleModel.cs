#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("double")]
public partial class DoubleModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
