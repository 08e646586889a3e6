#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("noexcept")]
public partial class Noexcept : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
