#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("decltype")]
public partial class Decltype : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
