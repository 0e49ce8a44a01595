#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int reported[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static int pipe_ends[2] = {-1, -1};
static struct termios remembered;
static char reset[512];
static size_t reset_count;
static volatile sig_atomic_t armed;

static void put_terminal_back(void) {
  if (!armed) return;
  armed = 0;
  size_t written = 0;
  while (written < reset_count) {
    ssize_t count = write(STDOUT_FILENO, reset + written, reset_count - written);
    if (count <= 0) break;
    written += (size_t)count;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &remembered);
}

static void report(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe holds the same news already.
  (void)!write(pipe_ends[1], &byte, 1);
  errno = error;
}

static void crash(int number) {
  put_terminal_back();
  signal(number, SIG_DFL);
  raise(number);
}

int signals_remember_terminal(void) { return tcgetattr(STDIN_FILENO, &remembered); }

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int signals_start(void) {
  static int registered;
  static char stack[64 * 1024];

  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  if (!registered) {
    registered = 1;
    atexit(put_terminal_back);
  }
  // A stack that overflowed has no room for a handler.
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternative, NULL);
  for (size_t i = 0; i < COUNT(reported); i++) handle(reported[i], report, SA_RESTART);
  for (size_t i = 0; i < COUNT(crashes); i++) handle(crashes[i], crash, SA_ONSTACK);
  return pipe_ends[0];
}

void signals_stop(void) {
  for (size_t i = 0; i < COUNT(reported); i++) handle(reported[i], SIG_DFL, 0);
  for (size_t i = 0; i < COUNT(crashes); i++) handle(crashes[i], SIG_DFL, 0);
}

void signals_arm(const char *bytes, size_t count) {
  armed = 0;
  reset_count = count < sizeof reset ? count : sizeof reset;
  memcpy(reset, bytes, reset_count);
  armed = 1;
}

void signals_disarm(void) { armed = 0; }

void signals_stop_group(void) {
  // Being continued is what this waits for, so it is no news.
  handle(SIGTSTP, SIG_DFL, 0);
  handle(SIGCONT, SIG_DFL, 0);
  kill(0, SIGTSTP);
  handle(SIGTSTP, report, SA_RESTART);
  handle(SIGCONT, report, SA_RESTART);
}
