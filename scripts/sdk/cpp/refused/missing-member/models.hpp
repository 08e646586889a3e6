#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    std::string name;
};
REALM_SCHEMA(Dog, name, age)
}
