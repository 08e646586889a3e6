import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.RealmField;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

@RealmClass(name = "class")
public class Class extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    private String id;

    @Required
    private String keys;

    @Required
    private String constructor;

    @Required
    private String __proto__;

    // : left out, its stored name cannot be a name in this language

    @Required
    @RealmField("two words")
    private String twoWords2;

    @Required
    @RealmField("two_words")
    private String twoWords3;

    @Required
    @RealmField("TwoWords")
    private String twoWords4;

    @Required
    private String twoWords;

    @Required
    @RealmField("quote\"; }; process.exit(); //")
    private String quoteProcessExit;

    @Required
    @RealmField("it's")
    private String itS;

    @Required
    @RealmField("dollar$name")
    private String dollarName;

    @Required
    @RealmField("$")
    private String unnamed;

    @Required
    @RealmField("_")
    private String unnamed2;

    @Required
    @RealmField("1st")
    private String _1st;

    @Required
    private String größe;

    @Required
    private String 名前;

    @Required
    @RealmField("🐕")
    private String unnamed3;

    @Required
    @RealmField("a.b")
    private String aB;

    @Required
    @RealmField("line\nbreak")
    private String lineBreak;

    @Required
    @RealmField("star*/slash")
    private String starSlash;

    @Required
    @RealmField("rtl\u202eevil")
    private String rtlEvil;

    // gap: left out, only the server knows the type * / } process.exit()
    // vet: left out, Vet * / } does not exist

    public Class() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public String getIdValue() {
        return id;
    }

    public void setIdValue(String id) {
        this.id = id;
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String keys) {
        this.keys = keys;
    }

    public String getConstructor() {
        return constructor;
    }

    public void setConstructor(String constructor) {
        this.constructor = constructor;
    }

    public String getProto__() {
        return __proto__;
    }

    public void setProto__(String __proto__) {
        this.__proto__ = __proto__;
    }

    public String getTwoWords2() {
        return twoWords2;
    }

    public void setTwoWords2(String twoWords2) {
        this.twoWords2 = twoWords2;
    }

    public String getTwoWords3() {
        return twoWords3;
    }

    public void setTwoWords3(String twoWords3) {
        this.twoWords3 = twoWords3;
    }

    public String getTwoWords4() {
        return twoWords4;
    }

    public void setTwoWords4(String twoWords4) {
        this.twoWords4 = twoWords4;
    }

    public String getTwoWords() {
        return twoWords;
    }

    public void setTwoWords(String twoWords) {
        this.twoWords = twoWords;
    }

    public String getQuoteProcessExit() {
        return quoteProcessExit;
    }

    public void setQuoteProcessExit(String quoteProcessExit) {
        this.quoteProcessExit = quoteProcessExit;
    }

    public String getItS() {
        return itS;
    }

    public void setItS(String itS) {
        this.itS = itS;
    }

    public String getDollarName() {
        return dollarName;
    }

    public void setDollarName(String dollarName) {
        this.dollarName = dollarName;
    }

    public String getUnnamed() {
        return unnamed;
    }

    public void setUnnamed(String unnamed) {
        this.unnamed = unnamed;
    }

    public String getUnnamed2() {
        return unnamed2;
    }

    public void setUnnamed2(String unnamed2) {
        this.unnamed2 = unnamed2;
    }

    public String get_1st() {
        return _1st;
    }

    public void set_1st(String _1st) {
        this._1st = _1st;
    }

    public String getGröße() {
        return größe;
    }

    public void setGröße(String größe) {
        this.größe = größe;
    }

    public String get名前() {
        return 名前;
    }

    public void set名前(String 名前) {
        this.名前 = 名前;
    }

    public String getUnnamed3() {
        return unnamed3;
    }

    public void setUnnamed3(String unnamed3) {
        this.unnamed3 = unnamed3;
    }

    public String getAB() {
        return aB;
    }

    public void setAB(String aB) {
        this.aB = aB;
    }

    public String getLineBreak() {
        return lineBreak;
    }

    public void setLineBreak(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    public String getStarSlash() {
        return starSlash;
    }

    public void setStarSlash(String starSlash) {
        this.starSlash = starSlash;
    }

    public String getRtlEvil() {
        return rtlEvil;
    }

    public void setRtlEvil(String rtlEvil) {
        this.rtlEvil = rtlEvil;
    }
}
