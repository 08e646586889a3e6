#nullable enable

using System.Collections.Generic;
using MongoDB.Bson;
using Realms;

namespace Models;

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
