import io.realm.RealmAny;
import io.realm.RealmList;
import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import java.util.Date;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

public class Defaults extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    private String status = "new \"one\"\n$x \\(y) #{z}";

    @Required
    private String empty = "";

    private long count = 7;
    private long below = -1;
    private long huge = 9007199254740993L;
    private double ratio = 0.5;
    private float share = 1.25f;

    @Required
    private Decimal128 price = Decimal128.parse("12.50");

    private boolean active = true;

    @Required
    private Date opened = new Date(1577934245000L);

    @Required
    private ObjectId ref = new ObjectId("64b7f0a1c2d3e4f506172839");

    @Required
    private UUID tag = UUID.fromString("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e");

    private String maybe = "perhaps";
    private String nothing;
    private RealmAny any = RealmAny.valueOf("x");

    @Required
    private RealmList<String> tags = new RealmList<>("a", "b");

    // the default "seven" cannot be written here
    private long wrong;

    public Defaults() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getEmpty() {
        return empty;
    }

    public void setEmpty(String empty) {
        this.empty = empty;
    }

    public long getCount() {
        return count;
    }

    public void setCount(long count) {
        this.count = count;
    }

    public long getBelow() {
        return below;
    }

    public void setBelow(long below) {
        this.below = below;
    }

    public long getHuge() {
        return huge;
    }

    public void setHuge(long huge) {
        this.huge = huge;
    }

    public double getRatio() {
        return ratio;
    }

    public void setRatio(double ratio) {
        this.ratio = ratio;
    }

    public float getShare() {
        return share;
    }

    public void setShare(float share) {
        this.share = share;
    }

    public Decimal128 getPrice() {
        return price;
    }

    public void setPrice(Decimal128 price) {
        this.price = price;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Date getOpened() {
        return opened;
    }

    public void setOpened(Date opened) {
        this.opened = opened;
    }

    public ObjectId getRef() {
        return ref;
    }

    public void setRef(ObjectId ref) {
        this.ref = ref;
    }

    public UUID getTag() {
        return tag;
    }

    public void setTag(UUID tag) {
        this.tag = tag;
    }

    public String getMaybe() {
        return maybe;
    }

    public void setMaybe(String maybe) {
        this.maybe = maybe;
    }

    public String getNothing() {
        return nothing;
    }

    public void setNothing(String nothing) {
        this.nothing = nothing;
    }

    public RealmAny getAny() {
        return any;
    }

    public void setAny(RealmAny any) {
        this.any = any;
    }

    public RealmList<String> getTags() {
        return tags;
    }

    public void setTags(RealmList<String> tags) {
        this.tags = tags;
    }

    public long getWrong() {
        return wrong;
    }

    public void setWrong(long wrong) {
        this.wrong = wrong;
    }
}
