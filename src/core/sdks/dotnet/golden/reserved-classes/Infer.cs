#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("infer")]
public partial class Infer : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
