import io.realm.kotlin.ext.realmDictionaryOf
import io.realm.kotlin.types.RealmAny
import io.realm.kotlin.types.RealmDictionary
import io.realm.kotlin.types.RealmInstant
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

    var bools: RealmDictionary<Boolean> = realmDictionaryOf()
    var boolsMaybe: RealmDictionary<Boolean?> = realmDictionaryOf()
    var ints: RealmDictionary<Long> = realmDictionaryOf()
    var intsMaybe: RealmDictionary<Long?> = realmDictionaryOf()
    var floats: RealmDictionary<Float> = realmDictionaryOf()
    var floatsMaybe: RealmDictionary<Float?> = realmDictionaryOf()
    var doubles: RealmDictionary<Double> = realmDictionaryOf()
    var doublesMaybe: RealmDictionary<Double?> = realmDictionaryOf()
    var decimal128s: RealmDictionary<Decimal128> = realmDictionaryOf()
    var decimal128sMaybe: RealmDictionary<Decimal128?> = realmDictionaryOf()
    var strings: RealmDictionary<String> = realmDictionaryOf()
    var stringsMaybe: RealmDictionary<String?> = realmDictionaryOf()
    var dates: RealmDictionary<RealmInstant> = realmDictionaryOf()
    var datesMaybe: RealmDictionary<RealmInstant?> = realmDictionaryOf()
    var objectIds: RealmDictionary<ObjectId> = realmDictionaryOf()
    var objectIdsMaybe: RealmDictionary<ObjectId?> = realmDictionaryOf()
    var uuids: RealmDictionary<RealmUUID> = realmDictionaryOf()
    var uuidsMaybe: RealmDictionary<RealmUUID?> = realmDictionaryOf()
    var datas: RealmDictionary<ByteArray> = realmDictionaryOf()
    var datasMaybe: RealmDictionary<ByteArray?> = realmDictionaryOf()
    var mixeds: RealmDictionary<RealmAny?> = realmDictionaryOf()
    var mixedsMaybe: RealmDictionary<RealmAny?> = realmDictionaryOf()
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Bag::class,
)
