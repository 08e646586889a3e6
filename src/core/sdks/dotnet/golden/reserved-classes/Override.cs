#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("override")]
public partial class Override : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
