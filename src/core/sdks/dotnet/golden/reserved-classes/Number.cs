#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("number")]
public partial class Number : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
