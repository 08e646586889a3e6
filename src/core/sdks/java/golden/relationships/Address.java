import io.realm.RealmObject;
import io.realm.annotations.LinkingObjects;
import io.realm.annotations.RealmClass;
import io.realm.annotations.Required;

@RealmClass(embedded = true)
public class Address extends RealmObject {
    @Required
    private String street;

    @LinkingObjects("home")
    private final Dog dog = null;

    public Address() {}

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public Dog getDog() {
        return dog;
    }
}
