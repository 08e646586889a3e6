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

    [Backlink(nameof(Dog.Owner))]
    [MapTo("dogs")]
    public IQueryable<Dog> Dogs { get; } = null!;

    [Backlink(nameof(Dog.Friends))]
    [MapTo("friendsOf")]
    public IQueryable<Dog> FriendsOf { get; } = null!;
}
