// Prints glibc's wcwidth of every scalar in C.UTF-8, one letter each: - 0 1 2.
// A program of its own, because setlocale would change the locale of every test.
#define _XOPEN_SOURCE 700
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

int main(void) {
  if (setlocale(LC_ALL, "C.UTF-8") == NULL) return 1;
  for (wchar_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
    int width = wcwidth(scalar);
    putchar(width < 0 ? '-' : '0' + width);
  }
  return fflush(stdout) == 0 ? 0 : 1;
}
