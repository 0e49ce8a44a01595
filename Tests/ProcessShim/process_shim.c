#define _GNU_SOURCE
#include "process_shim.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

int shim_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int shim_forkpty(
  char *const argv[], char *const envp[], unsigned short columns, unsigned short rows,
  pid_t *process, int *slave, unsigned char *modes, size_t capacity) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  char name[128];
  if (grantpt(master) != 0 || unlockpt(master) != 0 ||
      ptsname_r(master, name, sizeof name) != 0 ||
      (*slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0) {
    close(master);
    return -1;
  }
  ioctl(*slave, TIOCSWINSZ, &size);
  shim_modes(*slave, modes, capacity);
  *process = fork();
  if (*process == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    login_tty(*slave);
    execve(argv[0], argv, envp);
    _exit(127);
  }
  if (*process < 0) {
    close(*slave);
    close(master);
    return -1;
  }
  return master;
}

void shim_modes(int terminal, unsigned char *modes, size_t capacity) {
  struct termios now;
  memset(&now, 0, sizeof now);
  memset(modes, 0, capacity);
  if (tcgetattr(terminal, &now) != 0) return;
  memcpy(modes, &now, sizeof now < capacity ? sizeof now : capacity);
}

int shim_resize(int terminal, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int shim_is_canonical(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return -1;
  tcflag_t wanted = ICANON | ECHO | ISIG;
  return (modes.c_lflag & wanted) == wanted;
}
