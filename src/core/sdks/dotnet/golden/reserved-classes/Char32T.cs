#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("char32_t")]
public partial class Char32T : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
