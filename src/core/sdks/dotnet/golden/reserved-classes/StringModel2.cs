#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("String")]
public partial class StringModel2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
