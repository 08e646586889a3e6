#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("RealmValue")]
public partial class RealmValueModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
