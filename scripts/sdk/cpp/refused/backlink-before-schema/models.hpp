#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Person;
struct Dog {
    Person* owner = nullptr;
};
struct Person {
    std::string name;
    realm::linking_objects<&Dog::owner> dogs;
};
REALM_SCHEMA(Person, name, dogs)
REALM_SCHEMA(Dog, owner)
}
