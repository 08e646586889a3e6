#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("func")]
public partial class Func : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
