#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("readonly")]
public partial class Readonly : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
