#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("from")]
public partial class From : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
