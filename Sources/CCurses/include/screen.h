// ncurses, and what of it is a macro or a mutable global that Swift cannot reach.
#pragma once

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stddef.h>
#include <stdint.h>

static const attr_t SCREEN_BOLD = A_BOLD;
static const attr_t SCREEN_DIM = A_DIM;
static const attr_t SCREEN_REVERSE = A_REVERSE;
static const attr_t SCREEN_UNDERLINE = A_UNDERLINE;

/// Takes the user's locale for characters and returns 1 if it is UTF-8; else takes C.UTF-8, where
/// there is one, and returns 0.
///
/// Only for characters: a decimal comma would reach other C libraries.
int screen_use_utf8(void);

/// Opens a screen on standard input and output; NULL if the terminal type is unknown or cannot
/// move its cursor. A type of NULL means the one in TERM.
WINDOW *screen_open(const char *type);

/// Ends what screen_open began.
void screen_close(void);

/// Makes pair n + 1 of each of the eight colours n; returns whether there are colours at all.
int screen_start_colors(void);

/// Puts one character with its marks, `count` scalars, in a cell.
void screen_put(
  WINDOW *screen, int row, int column, const uint32_t *scalars, int count, attr_t attributes,
  short pair);

/// Sends the whole screen anew at the next update.
void screen_invalidate(WINDOW *screen);

/// The terminal's size as the kernel knows it; 0 if it does not.
int screen_size(int *width, int *height);

/// The bytes a key sends according to the terminal's description, or NULL.
const char *screen_key(const char *capability);

/// The bytes that put the terminal back: mode, attributes, cursor, keypad; returns their number.
size_t screen_reset_bytes(char *bytes, size_t capacity);
