#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("toEJson")]
public partial class ToEJson : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
