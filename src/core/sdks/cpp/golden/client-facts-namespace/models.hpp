#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.

namespace kennel::models {
struct whs_v2 {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::string first_name;
    std::string last_name;
    // a plain integer, for there are no counters
    int64_t hits = 0;
};
} // namespace kennel::models

namespace realm {
using kennel::models::whs_v2;
REALM_SCHEMA(whs_v2, _id, first_name, last_name, hits)
} // namespace realm
