#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("sealed")]
public partial class Sealed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
