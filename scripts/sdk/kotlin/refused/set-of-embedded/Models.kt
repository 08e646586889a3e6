import io.realm.kotlin.ext.*
import io.realm.kotlin.types.*
import io.realm.kotlin.types.annotations.*
import org.mongodb.kbson.ObjectId

class Dog : RealmObject {
  var homes: RealmSet<Address> = realmSetOf()
}

class Address : EmbeddedRealmObject {
  var street: String = ""
}
