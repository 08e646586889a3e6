#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Bag {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::set<bool> bools;
    std::set<std::optional<bool>> boolsMaybe;
    std::set<int64_t> ints;
    std::set<std::optional<int64_t>> intsMaybe;
    // stored as double, for there is no float
    std::set<double> floats;
    // stored as double, for there is no float
    std::set<std::optional<double>> floatsMaybe;
    std::set<double> doubles;
    std::set<std::optional<double>> doublesMaybe;
    std::set<realm::decimal128> decimal128s;
    std::set<std::optional<realm::decimal128>> decimal128sMaybe;
    std::set<std::string> strings;
    std::set<std::optional<std::string>> stringsMaybe;
    std::set<std::chrono::time_point<std::chrono::system_clock>> dates;
    std::set<std::optional<std::chrono::time_point<std::chrono::system_clock>>> datesMaybe;
    std::set<realm::object_id> objectIds;
    std::set<std::optional<realm::object_id>> objectIdsMaybe;
    std::set<realm::uuid> uuids;
    std::set<std::optional<realm::uuid>> uuidsMaybe;
    std::set<std::vector<std::uint8_t>> datas;
    std::set<std::optional<std::vector<std::uint8_t>>> datasMaybe;
    std::set<realm::mixed> mixeds;
    std::set<realm::mixed> mixedsMaybe;
};
REALM_SCHEMA(Bag, _id, bools, boolsMaybe, ints, intsMaybe, floats, floatsMaybe, doubles,
             doublesMaybe, decimal128s, decimal128sMaybe, strings, stringsMaybe, dates, datesMaybe,
             objectIds, objectIdsMaybe, uuids, uuidsMaybe, datas, datasMaybe, mixeds, mixedsMaybe)

} // namespace realm
