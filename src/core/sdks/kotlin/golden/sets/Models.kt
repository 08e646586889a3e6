import io.realm.kotlin.ext.realmSetOf
import io.realm.kotlin.types.RealmAny
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmSet
import io.realm.kotlin.types.RealmUUID
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.Decimal128
import org.mongodb.kbson.ObjectId

class Bag : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var bools: RealmSet<Boolean> = realmSetOf()
    var boolsMaybe: RealmSet<Boolean?> = realmSetOf()
    var ints: RealmSet<Long> = realmSetOf()
    var intsMaybe: RealmSet<Long?> = realmSetOf()
    var floats: RealmSet<Float> = realmSetOf()
    var floatsMaybe: RealmSet<Float?> = realmSetOf()
    var doubles: RealmSet<Double> = realmSetOf()
    var doublesMaybe: RealmSet<Double?> = realmSetOf()
    var decimal128s: RealmSet<Decimal128> = realmSetOf()
    var decimal128sMaybe: RealmSet<Decimal128?> = realmSetOf()
    var strings: RealmSet<String> = realmSetOf()
    var stringsMaybe: RealmSet<String?> = realmSetOf()
    var dates: RealmSet<RealmInstant> = realmSetOf()
    var datesMaybe: RealmSet<RealmInstant?> = realmSetOf()
    var objectIds: RealmSet<ObjectId> = realmSetOf()
    var objectIdsMaybe: RealmSet<ObjectId?> = realmSetOf()
    var uuids: RealmSet<RealmUUID> = realmSetOf()
    var uuidsMaybe: RealmSet<RealmUUID?> = realmSetOf()
    var datas: RealmSet<ByteArray> = realmSetOf()
    var datasMaybe: RealmSet<ByteArray?> = realmSetOf()
    var mixeds: RealmSet<RealmAny?> = realmSetOf()
    var mixedsMaybe: RealmSet<RealmAny?> = realmSetOf()
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Bag::class,
)
