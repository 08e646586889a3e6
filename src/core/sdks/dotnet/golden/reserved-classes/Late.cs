#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("late")]
public partial class Late : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
