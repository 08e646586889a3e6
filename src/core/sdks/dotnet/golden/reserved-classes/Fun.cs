#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("fun")]
public partial class Fun : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
