#pragma once

#include <cpprealm/sdk.hpp>
