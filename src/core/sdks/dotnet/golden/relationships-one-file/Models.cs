#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;
using MongoDB.Bson;
using Realms;

public partial class Dog : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("owner")]
    public Person? Owner { get; set; }

    [MapTo("friends")]
    public IList<Person> Friends { get; } = null!;

    [MapTo("vets")]
    public ISet<Person> Vets { get; } = null!;

    [MapTo("byRole")]
    public IDictionary<string, Person?> ByRole { get; } = null!;

    [MapTo("home")]
    public Address? Home { get; set; }

    [MapTo("places")]
    public IList<Address> Places { get; } = null!;

    [MapTo("placesByName")]
    public IDictionary<string, Address?> PlacesByName { get; } = null!;
}

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

public partial class Address : IEmbeddedObject
{
    [MapTo("street")]
    public string Street { get; set; } = null!;

    [Backlink("Home")]
    [MapTo("dog")]
    public IQueryable<Dog> Dog { get; } = null!;
}

public partial class Reading : IAsymmetricObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("at")]
    public DateTimeOffset At { get; set; }

    [MapTo("place")]
    public Address? Place { get; set; }
}

/// <summary>Every class of the model, for <c>RealmConfigurationBase.Schema</c>.</summary>
public static class ModelSchema
{
    public static Realms.Schema.RealmSchema All { get; } = new[]
    {
        typeof(Dog),
        typeof(Person),
        typeof(Address),
        typeof(Reading),
    };
}
