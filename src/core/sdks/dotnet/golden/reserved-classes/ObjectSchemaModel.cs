#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("objectSchema")]
public partial class ObjectSchemaModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
