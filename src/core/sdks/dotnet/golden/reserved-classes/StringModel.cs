#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("string")]
public partial class StringModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
