import io.realm.kotlin.ext.backlinks
import io.realm.kotlin.ext.realmDictionaryOf
import io.realm.kotlin.ext.realmListOf
import io.realm.kotlin.ext.realmSetOf
import io.realm.kotlin.query.RealmResults
import io.realm.kotlin.types.AsymmetricRealmObject
import io.realm.kotlin.types.BaseRealmObject
import io.realm.kotlin.types.EmbeddedRealmObject
import io.realm.kotlin.types.RealmDictionary
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.RealmList
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmSet
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

class Dog : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var owner: Person? = null
    var friends: RealmList<Person> = realmListOf()
    var vets: RealmSet<Person> = realmSetOf()
    var byRole: RealmDictionary<Person?> = realmDictionaryOf()
    var home: Address? = null
    var places: RealmList<Address> = realmListOf()
    var placesByName: RealmDictionary<Address?> = realmDictionaryOf()
}

class Person : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var name: String = ""
    val dogs: RealmResults<Dog> by backlinks(Dog::owner)
    val friendsOf: RealmResults<Dog> by backlinks(Dog::friends)
}

class Address : EmbeddedRealmObject {
    var street: String = ""
    val dog: Dog by backlinks(Dog::home)
}

class Reading : AsymmetricRealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var at: RealmInstant = RealmInstant.now()
    var place: Address? = null
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out BaseRealmObject>> = setOf(
    Dog::class,
    Person::class,
    Address::class,
    Reading::class,
)
