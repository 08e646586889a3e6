#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("bitand")]
public partial class Bitand : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
