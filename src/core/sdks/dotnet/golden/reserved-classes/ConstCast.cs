#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("const_cast")]
public partial class ConstCast : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
