// What tests need from glibc and Swift does not see.
#pragma once

#include <stddef.h>
#include <sys/types.h>

/// A pipe that no other child inherits, whatever is started at the same moment.
int shim_pipe(int ends[2]);

/// Starts a program as the leader of a new terminal; returns the terminal's other end, or -1.
///
/// `slave` becomes the child's side of the terminal, kept open so that its modes can be read after
/// the child has gone; `modes` gets them as they were before the child ran.
int shim_forkpty(
  char *const argv[], char *const envp[], unsigned short columns, unsigned short rows,
  pid_t *process, int *slave, unsigned char *modes, size_t capacity);

/// Every mode of a terminal as bytes, zeros when it has none.
void shim_modes(int terminal, unsigned char *modes, size_t capacity);

int shim_resize(int terminal, unsigned short columns, unsigned short rows);

/// 1 if the terminal reads line by line and echoes, 0 if not, -1 on an error.
int shim_is_canonical(int terminal);
