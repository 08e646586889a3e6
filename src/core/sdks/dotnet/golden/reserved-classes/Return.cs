#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("return")]
public partial class Return : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
