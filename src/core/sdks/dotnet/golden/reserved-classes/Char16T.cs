#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("char16_t")]
public partial class Char16T : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
