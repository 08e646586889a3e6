#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("finally")]
public partial class Finally : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
