#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Indexed {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    // no index on such a property in this language
    std::string string;
    // int: left out, its stored name cannot be a name in this language
    // bool: left out, its stored name cannot be a name in this language
    // no index on such a property in this language
    std::chrono::time_point<std::chrono::system_clock> date;
    // no index on such a property in this language
    realm::object_id objectId;
    // no index on such a property in this language
    realm::uuid uuid;
    // no index on such a property in this language
    realm::mixed mixed;
    // no full-text index in this language
    std::string body;
    // no full-text index in this language
    std::optional<std::string> note;
};
REALM_SCHEMA(Indexed, _id, string, date, objectId, uuid, mixed, body, note)

} // namespace realm
