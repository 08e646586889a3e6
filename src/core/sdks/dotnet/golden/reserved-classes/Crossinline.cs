#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("crossinline")]
public partial class Crossinline : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
