#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("to")]
public partial class To : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
