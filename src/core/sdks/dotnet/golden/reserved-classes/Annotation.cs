#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("annotation")]
public partial class Annotation : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
