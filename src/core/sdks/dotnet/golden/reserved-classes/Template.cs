#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("template")]
public partial class Template : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
