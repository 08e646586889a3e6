function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Words of the language, from C++11 to C++20, and of compilers. Source: ISO C++ [lex.key], [lex.digraph]. */
export const keywords = setOf(
  'alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl ' +
    'concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default ' +
    'delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long ' +
    'mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register ' +
    'reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template ' +
    'this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while ' +
    'xor xor_eq _ __alignof __asm __attribute __builtin_va_arg __cplusplus __const __extension__ __func__ __imag ' +
    '__inline __int128 __label__ __null __real __restrict __signed __thread __typeof __volatile typeof',
)

/** Macros of the standard headers and of common compilers, which would be replaced. */
export const macros = setOf(
  'BUFSIZ CHAR_BIT CLOCKS_PER_SEC EOF EXIT_FAILURE EXIT_SUCCESS HUGE_VAL INFINITY INT_MAX INT_MIN INT64_MAX INT64_MIN ' +
    'LONG_MAX LONG_MIN NAN NULL SIZE_MAX UINT_MAX assert errno linux major max_align_t minor offsetof setjmp stderr ' +
    'stdin stdout unix va_arg va_copy va_end va_start',
)

/**
 * Types and namespaces that code of models names, or that namespace `realm` has already.
 * Source: realm-cpp headers of the folder `include/cpprealm`.
 */
export const takenTypes = setOf(
  'App accessor binary db db_config decimal128 dictionary experimental final int64_t internal is_optional linking_objects ' +
    'logger managed managed_base managed_mixed mixed notification_token object object_id open override primary_key property ' +
    'rbool realm results scheduler schema schemagen std sync_error thread_safe_reference to_json user uuid',
)

/** Members of every managed object, and types that it names. Source: realm-cpp `macros.hpp`. */
export const takenMembers = setOf(
  'db detach freeze get_realm int64_t is_frozen is_invalidated is_object m_obj m_rbool_query m_realm managed ' +
    'managed_pointers managed_pointers_names object_type observe prepare_for_query rbool schema thaw to_json ' +
    'unmanaged_to_managed_pointer',
)
