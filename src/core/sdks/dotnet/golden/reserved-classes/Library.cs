#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("library")]
public partial class Library : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
