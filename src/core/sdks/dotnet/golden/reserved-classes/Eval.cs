#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("eval")]
public partial class Eval : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
