#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("tailrec")]
public partial class Tailrec : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
