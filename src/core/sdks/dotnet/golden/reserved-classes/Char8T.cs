#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("char8_t")]
public partial class Char8T : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
