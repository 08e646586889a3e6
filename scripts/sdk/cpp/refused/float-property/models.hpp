#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    float weight;
};
REALM_SCHEMA(Dog, weight)
}
