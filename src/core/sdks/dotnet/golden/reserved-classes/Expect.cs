#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("expect")]
public partial class Expect : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
