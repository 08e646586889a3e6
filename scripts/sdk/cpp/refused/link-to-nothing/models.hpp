#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    Person* owner = nullptr;
};
REALM_SCHEMA(Dog, owner)
}
