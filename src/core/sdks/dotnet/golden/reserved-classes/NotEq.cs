#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("not_eq")]
public partial class NotEq : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
