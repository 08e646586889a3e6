import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PersistedName
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

@PersistedName("class")
class Class : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var id: String = ""
    var keys: String = ""
    var constructor: String = ""
    var __proto__: String = ""
    // : left out, its stored name cannot be a name in this language

    @PersistedName("two words")
    var twoWords2: String = ""

    @PersistedName("two_words")
    var twoWords3: String = ""

    @PersistedName("TwoWords")
    var twoWords4: String = ""

    var twoWords: String = ""

    @PersistedName("quote\"; }; process.exit(); //")
    var quoteProcessExit: String = ""

    @PersistedName("it's")
    var itS: String = ""

    @PersistedName("dollar\$name")
    var dollarName: String = ""

    @PersistedName("\$")
    var unnamed: String = ""

    var `_`: String = ""
    var `1st`: String = ""
    var größe: String = ""
    var 名前: String = ""

    @PersistedName("🐕")
    var unnamed2: String = ""

    @PersistedName("a.b")
    var aB: String = ""

    @PersistedName("line\nbreak")
    var lineBreak: String = ""

    @PersistedName("star*/slash")
    var starSlash: String = ""

    @PersistedName("rtl\u202eevil")
    var rtlEvil: String = ""

    // gap: left out, only the server knows the type * / } process.exit()
    // vet: left out, Vet * / } does not exist
}

@PersistedName("1st*/\n")
class _1st : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Date : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("date")
class Date2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("my_class")
class MyClass : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Größe : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("dog")
class Dog : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var dog: String = ""

    @PersistedName("Dog")
    var dog2: String = ""
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Class::class,
    _1st::class,
    Date::class,
    Date2::class,
    MyClass::class,
    Größe::class,
    Dog::class,
)
