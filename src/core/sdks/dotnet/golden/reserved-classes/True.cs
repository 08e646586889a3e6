#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("true")]
public partial class True : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
