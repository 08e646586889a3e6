#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    realm::primary_key<double> _id;
};
REALM_SCHEMA(Dog, _id)
}
