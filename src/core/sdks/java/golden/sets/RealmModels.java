import io.realm.annotations.RealmModule;

/** Every class of the model, for the configuration of a realm. */
@RealmModule(classes = {
    Bag.class
})
public class RealmModels {}
