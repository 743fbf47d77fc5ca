#define _XOPEN_SOURCE 700

#include "CEditline.h"

#include <signal.h>
#include <termios.h>
#include <unistd.h>

/* Handlers may call only what POSIX allows in them, so the terminal's state is kept here. */
static volatile sig_atomic_t editing;
static volatile sig_atomic_t screen_changed;
static struct termios before;
static int has_before;

static void note_screen_change(int signal) {
  (void)signal;
  screen_changed = 1;
}

static void leave(int signal) {
  static const char end_of_paste_mode[] = "\033[?2004l\r\n";
  if (editing) {
    ssize_t written = write(STDOUT_FILENO, end_of_paste_mode, sizeof end_of_paste_mode - 1);
    (void)written;
    if (has_before) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  }
  /* SA_RESETHAND has put the default back: the signal ends the process when the handler returns. */
  raise(signal);
}

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

void cle_watch_signals(void) {
  has_before = tcgetattr(STDIN_FILENO, &before) == 0;
  /* Without SA_RESTART a waiting read returns, and the screen is drawn anew at once. */
  handle(SIGWINCH, note_screen_change, 0);
  handle(SIGCONT, note_screen_change, 0);
  handle(SIGTERM, leave, SA_RESETHAND);
  handle(SIGHUP, leave, SA_RESETHAND);
}

void cle_set_editing(int on) { editing = on; }

int cle_take_screen_change(void) {
  int changed = screen_changed;
  screen_changed = 0;
  return changed;
}
