#pragma once

#include "whs_v2.hpp"

// Every class registers itself: realm::db(config) opens a database with all of them.
