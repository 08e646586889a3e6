#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("assert")]
public partial class Assert : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
