#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("implicit")]
public partial class Implicit : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
