#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("if")]
public partial class If : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
