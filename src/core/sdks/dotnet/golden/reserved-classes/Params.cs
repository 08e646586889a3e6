#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("params")]
public partial class Params : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
