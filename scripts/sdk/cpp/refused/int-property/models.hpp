#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog {
    int age;
};
REALM_SCHEMA(Dog, age)
}
