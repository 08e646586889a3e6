#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct stringKey {
    realm::primary_key<std::string> _id;
};
REALM_SCHEMA(stringKey, _id)

struct stringMaybeKey {
    realm::primary_key<std::optional<std::string>> _id;
};
REALM_SCHEMA(stringMaybeKey, _id)

struct intKey {
    realm::primary_key<int64_t> _id;
};
REALM_SCHEMA(intKey, _id)

struct intMaybeKey {
    realm::primary_key<std::optional<int64_t>> _id;
};
REALM_SCHEMA(intMaybeKey, _id)

struct objectIdKey {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(objectIdKey, _id)

struct objectIdMaybeKey {
    realm::primary_key<std::optional<realm::object_id>> _id;
};
REALM_SCHEMA(objectIdMaybeKey, _id)

struct uuidKey {
    realm::primary_key<realm::uuid> _id;
};
REALM_SCHEMA(uuidKey, _id)

struct uuidMaybeKey {
    realm::primary_key<std::optional<realm::uuid>> _id;
};
REALM_SCHEMA(uuidMaybeKey, _id)

} // namespace realm
