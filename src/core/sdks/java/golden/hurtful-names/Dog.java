import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.RealmField;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

@RealmClass(name = "dog")
public class Dog extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    private String dog;

    @Required
    @RealmField("Dog")
    private String dog2;

    public Dog() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public String getDog() {
        return dog;
    }

    public void setDog(String dog) {
        this.dog = dog;
    }

    public String getDog2() {
        return dog2;
    }

    public void setDog2(String dog2) {
        this.dog2 = dog2;
    }
}
