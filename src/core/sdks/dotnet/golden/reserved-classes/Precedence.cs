#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("precedence")]
public partial class Precedence : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
