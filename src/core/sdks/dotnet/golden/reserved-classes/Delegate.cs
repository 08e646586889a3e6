#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("delegate")]
public partial class Delegate : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
