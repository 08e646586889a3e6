import io.realm.MutableRealmInteger;
import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.RealmField;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

@RealmClass(name = "whs_v2")
public class Warehouse extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    @RealmField("first_name")
    private String firstName;

    @Required
    @RealmField("last_name")
    private String lastName;

    @Required
    private final MutableRealmInteger hits = MutableRealmInteger.valueOf(0);

    public Warehouse() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public MutableRealmInteger getHits() {
        return hits;
    }
}
