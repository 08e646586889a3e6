#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {

struct Address;

struct Reading {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::chrono::time_point<std::chrono::system_clock> at;
    Address* place = nullptr;
};
REALM_ASYMMETRIC_SCHEMA(Reading, _id, at, place)

} // namespace realm
