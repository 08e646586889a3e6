#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("field")]
public partial class Field : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
