#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("property")]
public partial class Property : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
