#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("of")]
public partial class Of : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
