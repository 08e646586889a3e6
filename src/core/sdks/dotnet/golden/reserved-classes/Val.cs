#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("val")]
public partial class Val : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
