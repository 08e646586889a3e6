#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("compl")]
public partial class Compl : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
