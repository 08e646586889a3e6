#pragma once

#include "Dog.hpp"
#include "Person.hpp"
#include "Address.hpp"
#include "Reading.hpp"

// Every class registers itself: realm::db(config) opens a database with all of them.
