import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmUUID
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PersistedName
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

@PersistedName("stringKey")
class StringKey : RealmObject {
    @PrimaryKey
    var _id: String = ""
}

@PersistedName("stringMaybeKey")
class StringMaybeKey : RealmObject {
    @PrimaryKey
    var _id: String? = null
}

@PersistedName("intKey")
class IntKey : RealmObject {
    @PrimaryKey
    var _id: Long = 0
}

@PersistedName("intMaybeKey")
class IntMaybeKey : RealmObject {
    @PrimaryKey
    var _id: Long? = null
}

@PersistedName("objectIdKey")
class ObjectIdKey : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("objectIdMaybeKey")
class ObjectIdMaybeKey : RealmObject {
    @PrimaryKey
    var _id: ObjectId? = null
}

@PersistedName("uuidKey")
class UuidKey : RealmObject {
    @PrimaryKey
    var _id: RealmUUID = RealmUUID.random()
}

@PersistedName("uuidMaybeKey")
class UuidMaybeKey : RealmObject {
    @PrimaryKey
    var _id: RealmUUID? = null
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    StringKey::class,
    StringMaybeKey::class,
    IntKey::class,
    IntMaybeKey::class,
    ObjectIdKey::class,
    ObjectIdMaybeKey::class,
    UuidKey::class,
    UuidMaybeKey::class,
)
