#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("boolean")]
public partial class BooleanModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
