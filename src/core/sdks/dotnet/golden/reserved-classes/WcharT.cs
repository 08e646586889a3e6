#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("wchar_t")]
public partial class WcharT : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
