import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;

@RealmClass(name = "stringMaybeKey")
public class StringMaybeKey extends RealmObject {
    @PrimaryKey
    private String _id;

    public StringMaybeKey() {}

    public String getId() {
        return _id;
    }

    public void setId(String _id) {
        this._id = _id;
    }
}
