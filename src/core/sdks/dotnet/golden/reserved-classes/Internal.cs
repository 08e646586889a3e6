#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("internal")]
public partial class Internal : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
