#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("synchronized")]
public partial class Synchronized : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
