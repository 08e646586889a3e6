import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.Required;
import java.util.UUID;

@RealmClass(name = "uuidKey")
public class UuidKey extends RealmObject {
    @PrimaryKey
    @Required
    private UUID _id = UUID.randomUUID();

    public UuidKey() {}

    public UUID getId() {
        return _id;
    }

    public void setId(UUID _id) {
        this._id = _id;
    }
}
