#include "screen.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static SCREEN *opened;

int screen_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  setlocale(LC_CTYPE, "C.UTF-8");
  return 0;
}

WINDOW *screen_open(const char *type) {
  use_env(FALSE);
  use_tioctl(TRUE);
  opened = newterm(type, stdout, stdin);
  if (opened == NULL) return NULL;
  // Keys that come in meanwhile are no reason to send half a picture.
  typeahead(-1);
  if (tigetstr("cup") == NULL || tigetstr("cup") == (char *)-1) {
    screen_close();
    return NULL;
  }
  return stdscr;
}

void screen_close(void) {
  if (opened == NULL) return;
  endwin();
  delscreen(opened);
  opened = NULL;
}

int screen_start_colors(void) {
  if (!has_colors() || start_color() != OK) return 0;
  short background = use_default_colors() == OK ? -1 : COLOR_BLACK;
  for (short color = 0; color < 8; color++) init_pair(color + 1, color, background);
  return 1;
}

void screen_put(
  WINDOW *screen, int row, int column, const uint32_t *scalars, int count, attr_t attributes,
  short pair) {
  wchar_t characters[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) characters[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, characters, attributes, pair, NULL) != OK) return;
  mvwadd_wch(screen, row, column, &cell);
}

void screen_invalidate(WINDOW *screen) {
  clearok(screen, TRUE);
  touchwin(screen);
}

int screen_size(int *width, int *height) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *width = size.ws_col;
  *height = size.ws_row;
  return 1;
}

const char *screen_key(const char *capability) {
  const char *bytes = tigetstr(capability);
  return bytes == (char *)-1 ? NULL : bytes;
}

static char *end_of_reset;
static char *limit_of_reset;

static int collect(int byte) {
  if (end_of_reset < limit_of_reset) *end_of_reset++ = (char)byte;
  return byte;
}

size_t screen_reset_bytes(char *bytes, size_t capacity) {
  static const char *const capabilities[] = {"rmkx", "sgr0", "cnorm", "rmcup"};
  end_of_reset = bytes;
  limit_of_reset = bytes + capacity;
  for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++) {
    const char *sequence = screen_key(capabilities[i]);
    if (sequence != NULL) tputs(sequence, 1, collect);
  }
  return (size_t)(end_of_reset - bytes);
}
