package io.realm.kotlin.types;

/** The one type of the sync library that models use; it is not published apart from the Android and native builds. */
public interface AsymmetricRealmObject extends BaseRealmObject {}
