#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Everything {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    // bool: left out, its stored name cannot be a name in this language
    std::optional<bool> boolMaybe;
    // int: left out, its stored name cannot be a name in this language
    std::optional<int64_t> intMaybe;
    // float: left out, stored as double, for there is no float, its stored name cannot be a name in this language
    // stored as double, for there is no float
    std::optional<double> floatMaybe;
    // double: left out, its stored name cannot be a name in this language
    std::optional<double> doubleMaybe;
    realm::decimal128 decimal128;
    std::optional<realm::decimal128> decimal128Maybe;
    std::string string;
    std::optional<std::string> stringMaybe;
    std::chrono::time_point<std::chrono::system_clock> date;
    std::optional<std::chrono::time_point<std::chrono::system_clock>> dateMaybe;
    realm::object_id objectId;
    std::optional<realm::object_id> objectIdMaybe;
    realm::uuid uuid;
    std::optional<realm::uuid> uuidMaybe;
    std::vector<std::uint8_t> data;
    std::optional<std::vector<std::uint8_t>> dataMaybe;
    realm::mixed mixed;
    realm::mixed mixedMaybe;
};
REALM_SCHEMA(Everything, _id, boolMaybe, intMaybe, floatMaybe, doubleMaybe, decimal128,
             decimal128Maybe, string, stringMaybe, date, dateMaybe, objectId, objectIdMaybe, uuid,
             uuidMaybe, data, dataMaybe, mixed, mixedMaybe)

} // namespace realm
