#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("dog")]
public partial class Dog : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("dog")]
    public string DogValue { get; set; } = null!;

    [MapTo("Dog")]
    public string DogValue2 { get; set; } = null!;
}
