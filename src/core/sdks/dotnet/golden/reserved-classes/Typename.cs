#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("typename")]
public partial class Typename : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
