import io.realm.kotlin.ext.*
import io.realm.kotlin.types.*
import io.realm.kotlin.types.annotations.*
import org.mongodb.kbson.ObjectId

class Dog : RealmObject {
  var extra: RealmAny = RealmAny.create(1)
}
