import io.realm.kotlin.ext.realmListOf
import io.realm.kotlin.types.RealmAny
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.RealmList
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmUUID
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.Decimal128
import org.mongodb.kbson.ObjectId

class Bag : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var bools: RealmList<Boolean> = realmListOf()
    var boolsMaybe: RealmList<Boolean?> = realmListOf()
    var ints: RealmList<Long> = realmListOf()
    var intsMaybe: RealmList<Long?> = realmListOf()
    var floats: RealmList<Float> = realmListOf()
    var floatsMaybe: RealmList<Float?> = realmListOf()
    var doubles: RealmList<Double> = realmListOf()
    var doublesMaybe: RealmList<Double?> = realmListOf()
    var decimal128s: RealmList<Decimal128> = realmListOf()
    var decimal128sMaybe: RealmList<Decimal128?> = realmListOf()
    var strings: RealmList<String> = realmListOf()
    var stringsMaybe: RealmList<String?> = realmListOf()
    var dates: RealmList<RealmInstant> = realmListOf()
    var datesMaybe: RealmList<RealmInstant?> = realmListOf()
    var objectIds: RealmList<ObjectId> = realmListOf()
    var objectIdsMaybe: RealmList<ObjectId?> = realmListOf()
    var uuids: RealmList<RealmUUID> = realmListOf()
    var uuidsMaybe: RealmList<RealmUUID?> = realmListOf()
    var datas: RealmList<ByteArray> = realmListOf()
    var datasMaybe: RealmList<ByteArray?> = realmListOf()
    var mixeds: RealmList<RealmAny?> = realmListOf()
    var mixedsMaybe: RealmList<RealmAny?> = realmListOf()
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Bag::class,
)
