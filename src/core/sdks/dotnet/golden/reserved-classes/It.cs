#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("it")]
public partial class It : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
