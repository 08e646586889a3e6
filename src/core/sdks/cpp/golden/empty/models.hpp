#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

} // namespace realm
