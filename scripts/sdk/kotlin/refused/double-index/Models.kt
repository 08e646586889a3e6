import io.realm.kotlin.ext.*
import io.realm.kotlin.types.*
import io.realm.kotlin.types.annotations.*
import org.mongodb.kbson.ObjectId

class Dog : RealmObject {
  @Index
  var weight: Double = 0.0
}
