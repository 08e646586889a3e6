#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Type : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
