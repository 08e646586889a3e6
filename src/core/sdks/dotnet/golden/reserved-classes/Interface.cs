#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("interface")]
public partial class Interface : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
