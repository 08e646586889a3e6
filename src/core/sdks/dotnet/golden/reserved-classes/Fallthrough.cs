#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("fallthrough")]
public partial class Fallthrough : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
