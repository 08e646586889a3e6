import Realm, { BSON } from 'realm'

export class Dog extends Realm.Object<Dog> {
  _id = new BSON.ObjectId()
  names!: Realm.List<unknown>
  static primaryKey = '_id'
}
