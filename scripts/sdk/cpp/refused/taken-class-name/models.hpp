#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct uuid {
    std::string name;
};
REALM_SCHEMA(uuid, name)
}
