#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("non-sealed")]
public partial class NonSealed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
