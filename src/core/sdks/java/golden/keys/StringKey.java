import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.Required;

@RealmClass(name = "stringKey")
public class StringKey extends RealmObject {
    @PrimaryKey
    @Required
    private String _id;

    public StringKey() {}

    public String getId() {
        return _id;
    }

    public void setId(String _id) {
        this._id = _id;
    }
}
