import io.realm.RealmDictionary;
import io.realm.RealmList;
import io.realm.RealmObject;
import io.realm.RealmSet;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

public class Dog extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    private Person owner;
    private RealmList<Person> friends;
    private RealmSet<Person> vets;
    private RealmDictionary<Person> byRole;
    private Address home;
    private RealmList<Address> places;
    private RealmDictionary<Address> placesByName;

    public Dog() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public Person getOwner() {
        return owner;
    }

    public void setOwner(Person owner) {
        this.owner = owner;
    }

    public RealmList<Person> getFriends() {
        return friends;
    }

    public void setFriends(RealmList<Person> friends) {
        this.friends = friends;
    }

    public RealmSet<Person> getVets() {
        return vets;
    }

    public void setVets(RealmSet<Person> vets) {
        this.vets = vets;
    }

    public RealmDictionary<Person> getByRole() {
        return byRole;
    }

    public void setByRole(RealmDictionary<Person> byRole) {
        this.byRole = byRole;
    }

    public Address getHome() {
        return home;
    }

    public void setHome(Address home) {
        this.home = home;
    }

    public RealmList<Address> getPlaces() {
        return places;
    }

    public void setPlaces(RealmList<Address> places) {
        this.places = places;
    }

    public RealmDictionary<Address> getPlacesByName() {
        return placesByName;
    }

    public void setPlacesByName(RealmDictionary<Address> placesByName) {
        this.placesByName = placesByName;
    }
}
