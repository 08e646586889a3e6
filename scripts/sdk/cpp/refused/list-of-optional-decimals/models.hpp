#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    std::vector<std::optional<realm::decimal128>> prices;
};
REALM_SCHEMA(Dog, prices)
}
