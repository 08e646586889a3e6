import type { Container, PrimitiveType } from '#core/model'

/** The type that C++ code gives a primitive value. There is no float. Source: realm-cpp `internal/type_info.hpp`. */
export const cppTypes = {
  bool: 'bool',
  int: 'int64_t',
  float: 'double',
  double: 'double',
  decimal128: 'realm::decimal128',
  string: 'std::string',
  data: 'std::vector<std::uint8_t>',
  date: 'std::chrono::time_point<std::chrono::system_clock>',
  objectId: 'realm::object_id',
  uuid: 'realm::uuid',
  mixed: 'realm::mixed',
} as const satisfies Record<PrimitiveType, string>

/** Only the first is a property's type; the others are near enough to be read. */
const integers = [
  ...'int64_t int32_t int16_t int8_t uint32_t uint16_t int long short unsigned'.split(' '),
  'long long',
  'long int',
  'long long int',
  'unsigned int',
  'signed int',
  'unsigned short',
]

/** Every type that is stored as a primitive value, or would be if the SDK took it, without its namespace. */
export const primitivesByType: ReadonlyMap<string, PrimitiveType> = new Map<string, PrimitiveType>([
  ['bool', 'bool'],
  ...integers.map((name): [string, PrimitiveType] => [name, 'int']),
  ['float', 'float'],
  ['double', 'double'],
  ['decimal128', 'decimal128'],
  ['string', 'string'],
  ['time_point', 'date'],
  ['object_id', 'objectId'],
  ['uuid', 'uuid'],
  ['mixed', 'mixed'],
])

/** A `std::vector` of these is data. */
export const byteTypes: ReadonlySet<string> = new Set(['uint8_t', 'unsigned char', 'byte'])

export const containersByType: ReadonlyMap<string, Exclude<Container, 'none'>> = new Map([
  ['vector', 'list'],
  ['set', 'set'],
  ['map', 'dictionary'],
])

/** Types that Realm stores in no way. */
export const neverStored: ReadonlySet<string> = new Set([
  ...byteTypes,
  ...(
    'any array auto char char8_t char16_t char32_t deque function intptr_t linking_objects list monostate results ' +
    'shared_ptr size_t ssize_t string_view time_t tm tuple u16string u32string uint64_t unique_ptr void wchar_t wstring'
  ).split(' '),
  'unsigned long',
  'unsigned long long',
  'signed char',
  'long double',
])
