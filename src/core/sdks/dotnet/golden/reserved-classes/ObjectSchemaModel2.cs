#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("ObjectSchema")]
public partial class ObjectSchemaModel2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
