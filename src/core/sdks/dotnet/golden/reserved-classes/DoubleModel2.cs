#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Double")]
public partial class DoubleModel2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
