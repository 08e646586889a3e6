#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("type")]
public partial class TypeModel2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
