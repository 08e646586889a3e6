#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("byte")]
public partial class ByteModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
