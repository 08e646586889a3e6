#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("permits")]
public partial class Permits : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
