#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("union")]
public partial class Union : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
