#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    std::optional<realm::mixed> extra;
};
REALM_SCHEMA(Dog, extra)
}
