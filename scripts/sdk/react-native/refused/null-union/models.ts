import Realm, { BSON } from 'realm'

export class Dog extends Realm.Object<Dog> {
  _id = new BSON.ObjectId()
  name!: string | null
  static primaryKey = '_id'
}
