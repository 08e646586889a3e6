#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("associatedtype")]
public partial class Associatedtype : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
