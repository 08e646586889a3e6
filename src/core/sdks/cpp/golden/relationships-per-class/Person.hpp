#pragma once

#include <cpprealm/sdk.hpp>
#include "Dog.hpp"

namespace realm {

struct Person {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::string name;
    realm::linking_objects<&Dog::owner> dogs;
    realm::linking_objects<&Dog::friends> friendsOf;
};
REALM_SCHEMA(Person, _id, name, dogs, friendsOf)

} // namespace realm
