#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Parent")]
public partial class Parent2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
