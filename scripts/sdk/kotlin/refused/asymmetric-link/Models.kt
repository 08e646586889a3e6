import io.realm.kotlin.ext.*
import io.realm.kotlin.types.*
import io.realm.kotlin.types.annotations.*
import org.mongodb.kbson.ObjectId

class Reading : AsymmetricRealmObject {
  @PrimaryKey
  var _id: ObjectId = ObjectId()
  var dog: Dog? = null
}

class Dog : RealmObject {
  var name: String = ""
}
