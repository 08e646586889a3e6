#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("catch")]
public partial class Catch : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
