import io.realm.RealmAny;
import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmField;
import io.realm.annotations.Required;
import java.util.Date;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

public class Everything extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    private boolean bool;
    private Boolean boolMaybe;

    @RealmField("int")
    private long intValue;

    private Long intMaybe;

    @RealmField("float")
    private float floatValue;

    private Float floatMaybe;

    @RealmField("double")
    private double doubleValue;

    private Double doubleMaybe;

    @Required
    private Decimal128 decimal128;

    private Decimal128 decimal128Maybe;

    @Required
    private String string;

    private String stringMaybe;

    @Required
    private Date date;

    private Date dateMaybe;

    @Required
    private ObjectId objectId;

    private ObjectId objectIdMaybe;

    @Required
    private UUID uuid;

    private UUID uuidMaybe;

    @Required
    private byte[] data;

    private byte[] dataMaybe;
    private RealmAny mixed;
    private RealmAny mixedMaybe;

    public Everything() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public boolean isBool() {
        return bool;
    }

    public void setBool(boolean bool) {
        this.bool = bool;
    }

    public Boolean getBoolMaybe() {
        return boolMaybe;
    }

    public void setBoolMaybe(Boolean boolMaybe) {
        this.boolMaybe = boolMaybe;
    }

    public long getIntValue() {
        return intValue;
    }

    public void setIntValue(long intValue) {
        this.intValue = intValue;
    }

    public Long getIntMaybe() {
        return intMaybe;
    }

    public void setIntMaybe(Long intMaybe) {
        this.intMaybe = intMaybe;
    }

    public float getFloatValue() {
        return floatValue;
    }

    public void setFloatValue(float floatValue) {
        this.floatValue = floatValue;
    }

    public Float getFloatMaybe() {
        return floatMaybe;
    }

    public void setFloatMaybe(Float floatMaybe) {
        this.floatMaybe = floatMaybe;
    }

    public double getDoubleValue() {
        return doubleValue;
    }

    public void setDoubleValue(double doubleValue) {
        this.doubleValue = doubleValue;
    }

    public Double getDoubleMaybe() {
        return doubleMaybe;
    }

    public void setDoubleMaybe(Double doubleMaybe) {
        this.doubleMaybe = doubleMaybe;
    }

    public Decimal128 getDecimal128() {
        return decimal128;
    }

    public void setDecimal128(Decimal128 decimal128) {
        this.decimal128 = decimal128;
    }

    public Decimal128 getDecimal128Maybe() {
        return decimal128Maybe;
    }

    public void setDecimal128Maybe(Decimal128 decimal128Maybe) {
        this.decimal128Maybe = decimal128Maybe;
    }

    public String getString() {
        return string;
    }

    public void setString(String string) {
        this.string = string;
    }

    public String getStringMaybe() {
        return stringMaybe;
    }

    public void setStringMaybe(String stringMaybe) {
        this.stringMaybe = stringMaybe;
    }

    public Date getDate() {
        return date;
    }

    public void setDate(Date date) {
        this.date = date;
    }

    public Date getDateMaybe() {
        return dateMaybe;
    }

    public void setDateMaybe(Date dateMaybe) {
        this.dateMaybe = dateMaybe;
    }

    public ObjectId getObjectId() {
        return objectId;
    }

    public void setObjectId(ObjectId objectId) {
        this.objectId = objectId;
    }

    public ObjectId getObjectIdMaybe() {
        return objectIdMaybe;
    }

    public void setObjectIdMaybe(ObjectId objectIdMaybe) {
        this.objectIdMaybe = objectIdMaybe;
    }

    public UUID getUuid() {
        return uuid;
    }

    public void setUuid(UUID uuid) {
        this.uuid = uuid;
    }

    public UUID getUuidMaybe() {
        return uuidMaybe;
    }

    public void setUuidMaybe(UUID uuidMaybe) {
        this.uuidMaybe = uuidMaybe;
    }

    public byte[] getData() {
        return data;
    }

    public void setData(byte[] data) {
        this.data = data;
    }

    public byte[] getDataMaybe() {
        return dataMaybe;
    }

    public void setDataMaybe(byte[] dataMaybe) {
        this.dataMaybe = dataMaybe;
    }

    public RealmAny getMixed() {
        return mixed;
    }

    public void setMixed(RealmAny mixed) {
        this.mixed = mixed;
    }

    public RealmAny getMixedMaybe() {
        return mixedMaybe;
    }

    public void setMixedMaybe(RealmAny mixedMaybe) {
        this.mixedMaybe = mixedMaybe;
    }
}
