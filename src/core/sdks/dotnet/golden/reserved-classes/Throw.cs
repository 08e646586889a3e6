#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("throw")]
public partial class Throw : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
