#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Date {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Date, _id)

struct date {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(date, _id)

struct my_class {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(my_class, _id)

struct Größe {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Größe, _id)

struct dog {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    // dog: left out, its stored name cannot be a name in this language
    std::string Dog;
};
REALM_SCHEMA(dog, _id, Dog)

} // namespace realm
