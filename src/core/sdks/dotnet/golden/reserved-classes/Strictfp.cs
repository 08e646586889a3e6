#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("strictfp")]
public partial class Strictfp : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
