#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("notnull")]
public partial class Notnull : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
