#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("namespace")]
public partial class Namespace : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
