#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("void")]
public partial class Void : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
