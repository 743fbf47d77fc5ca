/* A program under a pseudo-terminal, for tests. */
#ifndef CPTY_H
#define CPTY_H

#include <sys/types.h>

/* Starts a program on a new terminal of the given size; returns its process, or -1. */
pid_t cpty_start(int *terminal, const char *path, char *const arguments[], char *const environment[],
                 int columns, int rows);
void cpty_resize(int terminal, int columns, int rows);

#endif
