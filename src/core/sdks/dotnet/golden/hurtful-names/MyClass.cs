#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("my_class")]
public partial class MyClass : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
