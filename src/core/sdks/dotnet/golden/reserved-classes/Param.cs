#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("param")]
public partial class Param : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
