#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("while")]
public partial class While : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
