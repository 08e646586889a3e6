#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("inline")]
public partial class Inline : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
