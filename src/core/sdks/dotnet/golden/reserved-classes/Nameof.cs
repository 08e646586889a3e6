#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("nameof")]
public partial class Nameof : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
