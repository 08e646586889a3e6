#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Bag {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::vector<bool> bools;
    std::vector<std::optional<bool>> boolsMaybe;
    std::vector<int64_t> ints;
    std::vector<std::optional<int64_t>> intsMaybe;
    // stored as double, for there is no float
    std::vector<double> floats;
    // stored as double, for there is no float
    std::vector<std::optional<double>> floatsMaybe;
    std::vector<double> doubles;
    std::vector<std::optional<double>> doublesMaybe;
    std::vector<realm::decimal128> decimal128s;
    // decimal128sMaybe: left out, no list of decimals may hold null
    std::vector<std::string> strings;
    std::vector<std::optional<std::string>> stringsMaybe;
    std::vector<std::chrono::time_point<std::chrono::system_clock>> dates;
    std::vector<std::optional<std::chrono::time_point<std::chrono::system_clock>>> datesMaybe;
    std::vector<realm::object_id> objectIds;
    std::vector<std::optional<realm::object_id>> objectIdsMaybe;
    std::vector<realm::uuid> uuids;
    std::vector<std::optional<realm::uuid>> uuidsMaybe;
    std::vector<std::vector<std::uint8_t>> datas;
    std::vector<std::optional<std::vector<std::uint8_t>>> datasMaybe;
    std::vector<realm::mixed> mixeds;
    std::vector<realm::mixed> mixedsMaybe;
};
REALM_SCHEMA(Bag, _id, bools, boolsMaybe, ints, intsMaybe, floats, floatsMaybe, doubles,
             doublesMaybe, decimal128s, strings, stringsMaybe, dates, datesMaybe, objectIds,
             objectIdsMaybe, uuids, uuidsMaybe, datas, datasMaybe, mixeds, mixedsMaybe)

} // namespace realm
