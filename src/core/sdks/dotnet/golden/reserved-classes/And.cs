#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("and")]
public partial class And : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
