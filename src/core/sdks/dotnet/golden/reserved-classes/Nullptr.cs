#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("nullptr")]
public partial class Nullptr : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
