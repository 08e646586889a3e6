#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("postfix")]
public partial class Postfix : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
