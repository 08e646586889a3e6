#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("and_eq")]
public partial class AndEq : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
