import io.realm.kotlin.types.MutableRealmInt
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PersistedName
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

@PersistedName("whs_v2")
class Warehouse : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    @PersistedName("first_name")
    var firstName: String = ""

    @PersistedName("last_name")
    var lastName: String = ""

    var hits: MutableRealmInt = MutableRealmInt.create(0)
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Warehouse::class,
)
