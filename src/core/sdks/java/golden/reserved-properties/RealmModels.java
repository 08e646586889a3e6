import io.realm.annotations.RealmModule;

/** Every class of the model, for the configuration of a realm. */
@RealmModule(classes = {
    Words.class
})
public class RealmModels {}
