#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Dog : IRealmObject
{
    [MapTo("owner")]
    public Person? Owner { get; set; }
}
