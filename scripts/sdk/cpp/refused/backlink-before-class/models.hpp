#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog;
struct Person {
    std::string name;
    realm::linking_objects<&Dog::owner> dogs;
};
REALM_SCHEMA(Person, name, dogs)
struct Dog {
    Person* owner = nullptr;
};
REALM_SCHEMA(Dog, owner)
}
