#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    std::string schema;
};
REALM_SCHEMA(Dog, schema)
}
