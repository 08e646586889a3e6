#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace kennel::models {
struct Address;
struct Person;
} // namespace kennel::models

namespace kennel::models {
struct Dog {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    Person* owner = nullptr;
    std::vector<Person*> friends;
    std::set<Person*> vets;
    std::map<std::string, Person*> byRole;
    Address* home = nullptr;
    std::vector<Address*> places;
    std::map<std::string, Address*> placesByName;
};
} // namespace kennel::models

namespace realm {
using kennel::models::Dog;
REALM_SCHEMA(Dog, _id, owner, friends, vets, byRole, home, places, placesByName)
} // namespace realm

namespace kennel::models {
struct Person {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::string name;
    realm::linking_objects<&Dog::owner> dogs;
    realm::linking_objects<&Dog::friends> friendsOf;
};
} // namespace kennel::models

namespace realm {
using kennel::models::Person;
REALM_SCHEMA(Person, _id, name, dogs, friendsOf)
} // namespace realm

namespace kennel::models {
struct Address {
    std::string street;
    realm::linking_objects<&Dog::home> dog;
};
} // namespace kennel::models

namespace realm {
using kennel::models::Address;
REALM_EMBEDDED_SCHEMA(Address, street, dog)
} // namespace realm

namespace kennel::models {
struct Reading {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::chrono::time_point<std::chrono::system_clock> at;
    Address* place = nullptr;
};
} // namespace kennel::models

namespace realm {
using kennel::models::Reading;
REALM_ASYMMETRIC_SCHEMA(Reading, _id, at, place)
} // namespace realm
