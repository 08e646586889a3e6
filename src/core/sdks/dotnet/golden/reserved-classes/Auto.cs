#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("auto")]
public partial class Auto : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
