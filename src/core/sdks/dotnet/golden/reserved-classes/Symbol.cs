#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("symbol")]
public partial class Symbol : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
