#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("try")]
public partial class Try : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
