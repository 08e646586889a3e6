#pragma once

#include <cpprealm/sdk.hpp>

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

} // namespace realm
