#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("into")]
public partial class Into : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
