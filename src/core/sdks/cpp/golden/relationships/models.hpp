#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Address;
struct Person;

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
REALM_SCHEMA(Dog, _id, owner, friends, vets, byRole, home, places, placesByName)

struct Person {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::string name;
    realm::linking_objects<&Dog::owner> dogs;
    realm::linking_objects<&Dog::friends> friendsOf;
};
REALM_SCHEMA(Person, _id, name, dogs, friendsOf)

struct Address {
    std::string street;
    realm::linking_objects<&Dog::home> dog;
};
REALM_EMBEDDED_SCHEMA(Address, street, dog)

struct Reading {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::chrono::time_point<std::chrono::system_clock> at;
    Address* place = nullptr;
};
REALM_ASYMMETRIC_SCHEMA(Reading, _id, at, place)

} // namespace realm
