#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("undefined")]
public partial class Undefined : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
