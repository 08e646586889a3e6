#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("var")]
public partial class Var : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
