// What model code sees of Realm's C++ SDK 2.2.0, written anew: the types a property may have, and macros that refuse
// every other. Nothing here has a body; it is only ever checked for its types.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace realm {

struct object_id {
    object_id() = default;
    explicit object_id(const std::string&);
    static object_id generate();
};
bool operator<(const object_id&, const object_id&);

struct uuid {
    uuid() = default;
    explicit uuid(const std::string&);
};
bool operator<(const uuid&, const uuid&);

struct decimal128 {
    decimal128() = default;
    explicit decimal128(const std::string&);
    explicit decimal128(const double&);
};
bool operator<(const decimal128&, const decimal128&);

using mixed = std::variant<std::monostate, int64_t, bool, std::string, double, std::vector<std::uint8_t>,
                           std::chrono::time_point<std::chrono::system_clock>, object_id, uuid, decimal128>;

template <typename T>
struct primary_key {
    primary_key() = default;
    primary_key(const T& value);
    primary_key& operator=(const T& value);
    T value;
};

/// A property's class is complete, and described, before anything links back to it.
template <typename T>
struct managed;

template <typename>
struct owner_of;
template <typename Class, typename Value>
struct owner_of<Value Class::*> {
    using type = Class;
};

template <auto Member>
struct linking_objects {
    static_assert(sizeof(managed<typename owner_of<decltype(Member)>::type>) > 0);
};

// Names that the SDK has taken.
struct App;
struct db;
struct object;
struct property;
struct schema;
template <typename T>
struct results;

namespace accepts {

using date = std::chrono::time_point<std::chrono::system_clock>;
using data = std::vector<std::uint8_t>;

template <typename T, typename... Kinds>
constexpr bool any_of = (std::is_same_v<T, Kinds> || ...);

template <typename T>
constexpr bool scalar = any_of<T, bool, int64_t, double, decimal128, std::string, data, date, object_id, uuid>;

template <typename T>
constexpr bool key = any_of<T, int64_t, std::string, object_id, uuid> || std::is_enum_v<T>;

template <typename T>
constexpr bool link = std::is_pointer_v<T> && std::is_class_v<std::remove_pointer_t<T>>;

template <typename T>
constexpr bool element = scalar<T> || link<T> || std::is_enum_v<T> || std::is_same_v<T, mixed>;
template <typename T>
constexpr bool element<std::optional<T>> = scalar<T>;

template <typename T>
constexpr bool property = scalar<T> || link<T> || std::is_enum_v<T> || std::is_same_v<T, mixed>;
template <typename T>
constexpr bool property<std::optional<T>> = scalar<T> || std::is_enum_v<T>;
template <typename T>
constexpr bool property<primary_key<T>> = key<T>;
template <typename T>
constexpr bool property<primary_key<std::optional<T>>> = key<T>;
template <typename T>
constexpr bool property<std::vector<T>> = element<T> && !std::is_same_v<T, std::optional<decimal128>>;
template <>
inline constexpr bool property<data> = true;
template <typename T>
constexpr bool property<std::set<T>> = element<T>;
template <typename T>
constexpr bool property<std::map<std::string, T>> = element<T>;
template <auto Member>
constexpr bool property<linking_objects<Member>> = sizeof(linking_objects<Member>) > 0;

template <typename T>
constexpr int keys = 0;
template <typename T>
constexpr int keys<primary_key<T>> = 1;

template <typename T>
struct member {
    static_assert(property<T>, "the SDK has no such property type");
};

} // namespace accepts
} // namespace realm

#define TANDEM_EXPAND(...) TANDEM_EXPAND4(TANDEM_EXPAND4(TANDEM_EXPAND4(TANDEM_EXPAND4(__VA_ARGS__))))
#define TANDEM_EXPAND4(...) TANDEM_EXPAND3(TANDEM_EXPAND3(TANDEM_EXPAND3(TANDEM_EXPAND3(__VA_ARGS__))))
#define TANDEM_EXPAND3(...) TANDEM_EXPAND2(TANDEM_EXPAND2(TANDEM_EXPAND2(TANDEM_EXPAND2(__VA_ARGS__))))
#define TANDEM_EXPAND2(...) TANDEM_EXPAND1(TANDEM_EXPAND1(TANDEM_EXPAND1(TANDEM_EXPAND1(__VA_ARGS__))))
#define TANDEM_EXPAND1(...) __VA_ARGS__
#define TANDEM_PARENS ()
#define TANDEM_EACH(macro, cls, ...) __VA_OPT__(TANDEM_EXPAND(TANDEM_EACH_ONE(macro, cls, __VA_ARGS__)))
#define TANDEM_EACH_ONE(macro, cls, first, ...)                                                                        \
    macro(cls, first) __VA_OPT__(TANDEM_EACH_AGAIN TANDEM_PARENS(macro, cls, __VA_ARGS__))
#define TANDEM_EACH_AGAIN() TANDEM_EACH_ONE

#define TANDEM_MEMBER(cls, name) accepts::member<decltype(cls::name)> name;
#define TANDEM_KEYS(cls, name) +accepts::keys<decltype(cls::name)>
#define TANDEM_COUNT(cls, name) +1

#define TANDEM_DESCRIBE(cls, most_keys, ...)                                                                           \
    template <>                                                                                                        \
    struct managed<cls> {                                                                                              \
        TANDEM_EACH(TANDEM_MEMBER, cls, __VA_ARGS__)                                                                   \
        void *schema, *object_type, *m_obj, *m_realm, *is_object, *observe, *is_frozen, *freeze, *thaw, *detach;       \
        void *managed_pointers, *managed_pointers_names, *unmanaged_to_managed_pointer, *get_realm;                    \
        void *prepare_for_query, *is_invalidated, *to_json, *m_rbool_query;                                            \
        static_assert((0 TANDEM_EACH(TANDEM_COUNT, cls, __VA_ARGS__)) > 0, "a class has a property");                  \
        static_assert((0 TANDEM_EACH(TANDEM_COUNT, cls, __VA_ARGS__)) < 200, "a class has at most 199 properties");    \
        static_assert((0 TANDEM_EACH(TANDEM_KEYS, cls, __VA_ARGS__)) <= most_keys, "too many primary keys");           \
    };

#define REALM_SCHEMA(cls, ...) TANDEM_DESCRIBE(cls, 1, __VA_ARGS__)
#define REALM_EMBEDDED_SCHEMA(cls, ...) TANDEM_DESCRIBE(cls, 0, __VA_ARGS__)
#define REALM_ASYMMETRIC_SCHEMA(cls, ...) TANDEM_DESCRIBE(cls, 1, __VA_ARGS__)
