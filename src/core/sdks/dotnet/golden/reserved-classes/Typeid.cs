#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("typeid")]
public partial class Typeid : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
