#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("or_eq")]
public partial class OrEq : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
