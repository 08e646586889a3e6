#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("function")]
public partial class Function2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
