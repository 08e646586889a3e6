#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Object")]
public partial class ObjectModel2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
