#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("1st*/\n")]
public partial class _1st : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
