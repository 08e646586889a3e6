#pragma once

#include <cpprealm/sdk.hpp>
#include "Dog.hpp"

namespace realm {

struct Address {
    std::string street;
    realm::linking_objects<&Dog::home> dog;
};
REALM_EMBEDDED_SCHEMA(Address, street, dog)

} // namespace realm
