#pragma once

#include <cpprealm/sdk.hpp>

struct Dog {
    std::string name;
};
REALM_SCHEMA(Dog, name)
