#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Address {
    realm::primary_key<int64_t> _id;
};
REALM_EMBEDDED_SCHEMA(Address, _id)
}
