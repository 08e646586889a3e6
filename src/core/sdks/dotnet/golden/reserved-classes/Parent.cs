#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("parent")]
public partial class Parent : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
