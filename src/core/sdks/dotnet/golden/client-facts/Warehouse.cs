#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("whs_v2")]
public partial class Warehouse : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("first_name")]
    public string FirstName { get; set; } = null!;

    [MapTo("last_name")]
    public string LastName { get; set; } = null!;

    [MapTo("hits")]
    public RealmInteger<long> Hits { get; set; }
}
