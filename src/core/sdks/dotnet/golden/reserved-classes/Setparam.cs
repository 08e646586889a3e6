#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("setparam")]
public partial class Setparam : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
