#pragma once

#include "Defaults.hpp"

// Every class registers itself: realm::db(config) opens a database with all of them.
