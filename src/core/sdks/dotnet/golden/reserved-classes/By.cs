#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("by")]
public partial class By : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
