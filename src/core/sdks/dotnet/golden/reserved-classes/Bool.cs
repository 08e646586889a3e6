#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("bool")]
public partial class Bool : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
