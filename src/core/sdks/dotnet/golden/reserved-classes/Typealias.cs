#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("typealias")]
public partial class Typealias : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
