#nullable enable

using System.Linq;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Person : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("name")]
    public string Name { get; set; } = null!;

    [MapTo("dogs")]
    [Backlink(nameof(Dog.Owner))]
    public IQueryable<Dog> Dogs { get; } = null!;

    [MapTo("friendsOf")]
    [Backlink(nameof(Dog.Friends))]
    public IQueryable<Dog> FriendsOf { get; } = null!;
}
