#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Bag {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::map<std::string, bool> bools;
    std::map<std::string, std::optional<bool>> boolsMaybe;
    std::map<std::string, int64_t> ints;
    std::map<std::string, std::optional<int64_t>> intsMaybe;
    // stored as double, for there is no float
    std::map<std::string, double> floats;
    // stored as double, for there is no float
    std::map<std::string, std::optional<double>> floatsMaybe;
    std::map<std::string, double> doubles;
    std::map<std::string, std::optional<double>> doublesMaybe;
    std::map<std::string, realm::decimal128> decimal128s;
    std::map<std::string, std::optional<realm::decimal128>> decimal128sMaybe;
    std::map<std::string, std::string> strings;
    std::map<std::string, std::optional<std::string>> stringsMaybe;
    std::map<std::string, std::chrono::time_point<std::chrono::system_clock>> dates;
    std::map<std::string, std::optional<std::chrono::time_point<std::chrono::system_clock>>> datesMaybe;
    std::map<std::string, realm::object_id> objectIds;
    std::map<std::string, std::optional<realm::object_id>> objectIdsMaybe;
    std::map<std::string, realm::uuid> uuids;
    std::map<std::string, std::optional<realm::uuid>> uuidsMaybe;
    std::map<std::string, std::vector<std::uint8_t>> datas;
    std::map<std::string, std::optional<std::vector<std::uint8_t>>> datasMaybe;
    std::map<std::string, realm::mixed> mixeds;
    std::map<std::string, realm::mixed> mixedsMaybe;
};
REALM_SCHEMA(Bag, _id, bools, boolsMaybe, ints, intsMaybe, floats, floatsMaybe, doubles,
             doublesMaybe, decimal128s, decimal128sMaybe, strings, stringsMaybe, dates, datesMaybe,
             objectIds, objectIdsMaybe, uuids, uuidsMaybe, datas, datasMaybe, mixeds, mixedsMaybe)

} // namespace realm
