#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("case")]
public partial class Case : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
