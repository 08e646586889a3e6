function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/**
 * Reserved words, and those that are reserved in places where names of classes or members stand.
 * Source: C# language specification §6.4.4.
 */
export const keywords = setOf(
  'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double ' +
    'else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal ' +
    'is lock long namespace new null object operator out override params private protected public readonly ref return ' +
    'sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked ' +
    'unsafe ushort using virtual void volatile while add alias allows and ascending async await by descending dynamic ' +
    'equals extension field file from get global group init into join let managed nameof nint not notnull nuint on or ' +
    'orderby partial record remove required scoped select set unmanaged value var when where with yield',
)

/** Members of every class. Source: realm-dotnet `ClassCodeBuilder.cs`; `System.Object`. */
export const dotnetMembers = setOf(
  'Accessor BacklinksCount DynamicApi Equals Finalize GetHashCode GetType IsFrozen IsManaged IsValid MemberwiseClone ' +
    'ObjectSchema OnManaged OnPropertyChanged PropertyChanged RaisePropertyChanged Realm RealmSchema ReferenceEquals ' +
    'SubscribeForNotifications ToString UnsubscribeFromNotifications _accessor _propertyChanged',
)

/** Members of embedded classes alone. */
export const embeddedMembers = setOf('Parent')

/** Types and namespaces that the written code or the generated one names; a class called so would hide them. */
export const typesInUse = setOf(
  'AsymmetricObject BacklinkAttribute DateTimeOffset Decimal128 DynamicObjectApi EmbeddedObject Guid ' +
    'IAsymmetricObject IDictionary IEmbeddedObject IList IQueryable IRealmAccessor IRealmObject IRealmObjectBase ISet ' +
    'IndexType IndexedAttribute ManagedAccessor MapToAttribute ModelSchema MongoDB ObjectId ObjectSchema ' +
    'PrimaryKeyAttribute PropertyChangedEventHandler Realm RealmInteger RealmObject RealmSchema RealmValue Realms ' +
    'System TimeSpan UnmanagedAccessor',
)
