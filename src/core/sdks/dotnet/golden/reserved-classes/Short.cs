#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("short")]
public partial class Short : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
