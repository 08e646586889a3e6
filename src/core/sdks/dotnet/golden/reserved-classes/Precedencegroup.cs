#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("precedencegroup")]
public partial class Precedencegroup : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
