#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("vararg")]
public partial class Vararg : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
