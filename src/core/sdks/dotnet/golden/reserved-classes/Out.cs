#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("out")]
public partial class Out : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
