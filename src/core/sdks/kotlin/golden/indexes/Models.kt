import io.realm.kotlin.types.RealmAny
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmUUID
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.FullText
import io.realm.kotlin.types.annotations.Index
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

class Indexed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    @Index
    var string: String = ""

    @Index
    var int: Long = 0

    @Index
    var bool: Boolean = false

    @Index
    var date: RealmInstant = RealmInstant.now()

    @Index
    var objectId: ObjectId = ObjectId()

    @Index
    var uuid: RealmUUID = RealmUUID.random()

    @Index
    var mixed: RealmAny? = null

    @FullText
    var body: String = ""

    @FullText
    var note: String? = null
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Indexed::class,
)
