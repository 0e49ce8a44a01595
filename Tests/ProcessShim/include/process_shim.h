// What tests need from glibc and Swift does not see.
#pragma once

#include <sys/types.h>

/// A pipe that no other child inherits, whatever is started at the same moment.
int shim_pipe(int ends[2]);

/// Starts a program as the leader of a new terminal; returns the terminal's other end, or -1.
///
/// `slave` becomes the child's side of the terminal, kept open so that its modes can be read after
/// the child has gone.
int shim_forkpty(
  char *const argv[], char *const envp[], unsigned short columns, unsigned short rows,
  pid_t *process, int *slave);

int shim_resize(int terminal, unsigned short columns, unsigned short rows);

/// 1 if the terminal reads line by line and echoes, 0 if not, -1 on an error.
int shim_is_canonical(int terminal);
