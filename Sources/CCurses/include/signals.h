// Signals while a screen is open.
//
// A handler may do next to nothing safely. What ends or changes a session is written to a pipe
// that the program polls together with the keyboard; only a crash is acted on at once.
#pragma once

#include <stddef.h>

/// Remembers how the terminal is now, to be put back if the program dies; call before opening.
int signals_remember_terminal(void);

/// Takes over the signals; returns the end of the pipe to poll, or -1. Each byte is a signal.
int signals_start(void);

/// Gives the signals back.
void signals_stop(void);

/// From now on `bytes` and the remembered modes are written when the program exits or crashes.
void signals_arm(const char *bytes, size_t count);

/// The terminal is not ours at the moment.
void signals_disarm(void);

/// Stops this process group, as Ctrl-Z in a shell would; returns when it is continued.
void signals_stop_group(void);
