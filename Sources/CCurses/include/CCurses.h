// The terminal library as Swift can use it.
#pragma once

#include "screen.h"
#include "signals.h"
