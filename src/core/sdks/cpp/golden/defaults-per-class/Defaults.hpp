#pragma once

#include <cpprealm/sdk.hpp>

namespace realm {

struct Defaults {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::string status = "new \"one\"\n$x \\(y) #{z}";
    std::string empty = "";
    int64_t count = 7;
    int64_t below = -1;
    int64_t huge = 9007199254740993;
    double ratio = 0.5;
    // stored as double, for there is no float
    double share = 1.25;
    realm::decimal128 price = realm::decimal128("12.50");
    bool active = true;
    std::chrono::time_point<std::chrono::system_clock> opened =
        std::chrono::system_clock::from_time_t(1577934245);
    realm::object_id ref = realm::object_id("64b7f0a1c2d3e4f506172839");
    realm::uuid tag = realm::uuid("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e");
    std::optional<std::string> maybe = "perhaps";
    std::optional<std::string> nothing;
    realm::mixed any = std::string("x");
    // the default ["a","b"] cannot be written here
    std::vector<std::string> tags;
    // the default "seven" cannot be written here
    int64_t wrong = 0;
};
REALM_SCHEMA(Defaults, _id, status, empty, count, below, huge, ratio, share, price, active, opened,
             ref, tag, maybe, nothing, any, tags, wrong)

} // namespace realm
