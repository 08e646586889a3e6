#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("typeof")]
public partial class Typeof : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
