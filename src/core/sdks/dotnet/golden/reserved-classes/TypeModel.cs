#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Type")]
public partial class TypeModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
