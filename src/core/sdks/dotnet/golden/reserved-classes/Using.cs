#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("using")]
public partial class Using : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
