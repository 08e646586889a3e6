import io.realm.kotlin.types.RealmAny
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmUUID
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.Decimal128
import org.mongodb.kbson.ObjectId

class Everything : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var bool: Boolean = false
    var boolMaybe: Boolean? = null
    var int: Long = 0
    var intMaybe: Long? = null
    var float: Float = 0.0f
    var floatMaybe: Float? = null
    var double: Double = 0.0
    var doubleMaybe: Double? = null
    var decimal128: Decimal128 = Decimal128("0")
    var decimal128Maybe: Decimal128? = null
    var string: String = ""
    var stringMaybe: String? = null
    var date: RealmInstant = RealmInstant.now()
    var dateMaybe: RealmInstant? = null
    var objectId: ObjectId = ObjectId()
    var objectIdMaybe: ObjectId? = null
    var uuid: RealmUUID = RealmUUID.random()
    var uuidMaybe: RealmUUID? = null
    var data: ByteArray = byteArrayOf()
    var dataMaybe: ByteArray? = null
    var mixed: RealmAny? = null
    var mixedMaybe: RealmAny? = null
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Everything::class,
)
