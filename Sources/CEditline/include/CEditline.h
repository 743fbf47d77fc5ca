/*
 * libedit without variable argument lists, which Swift cannot call, and without the C library's
 * shared `FILE` streams, which Swift 6 refuses. Functions of <histedit.h> that take a fixed number
 * of arguments are called as they are.
 */
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <histedit.h>

/* A key's effect: takes the editor and the key, returns one of CC_NORM, CC_EOF and so on. */
typedef unsigned char (*cle_action)(EditLine *, wint_t);

/* -- The editor -- */

/* Chooses the environment's character set, or C.UTF-8 if that is not UTF-8; 0 if neither is there. */
int cle_use_utf8(void);
/* An editor on the standard streams, or NULL; to be ended with el_end. */
EditLine *cle_open(const char *program);
void cle_set_client(EditLine *, void *client);
void *cle_client(EditLine *);
/* "emacs" or "vi". */
void cle_set_keymap(EditLine *, const char *name);
const char *cle_keymap(EditLine *);
/* Gives Ctrl-C, Ctrl-Z and Ctrl-\ to the editor as keys while a line is edited. */
void cle_take_signal_keys(EditLine *);
/* A prompt whose colour codes stand between two characters of value 1. */
void cle_set_prompt(EditLine *, char *(*prompt)(EditLine *));
void cle_set_reader(EditLine *, int (*reader)(EditLine *, wchar_t *));
void cle_add_action(EditLine *, const char *name, const char *help, cle_action);
void cle_bind(EditLine *, const char *key, const char *action);
/* The same in the command mode of vi. */
void cle_bind_command_mode(EditLine *, const char *key, const char *action);
/* Whether the user's ~/.editrc leaves editing on. */
int cle_is_editing(EditLine *);
/* Puts the terminal into the editor's mode, or back. */
void cle_prepare_terminal(EditLine *, int on);
/* Prints prompt and line anew where the cursor is. */
void cle_refresh(EditLine *);

/* -- History -- */

/* A history of at most `size` lines that keeps no line twice in a row, attached to the editor. */
History *cle_attach_history(EditLine *, int size);
void cle_enter(History *, const char *line);

/* -- The terminal -- */

/* Writes to standard output at once. */
void cle_write(const char *text);
/* The columns a character takes, or -1 for one that cannot be shown. */
int cle_width(wchar_t);
/* The size of the terminal on a file descriptor; 0 if there is none. */
int cle_window(int descriptor, int *columns, int *rows);

/* -- Signals -- */

/* From now on a resize or a continuation is noted, and a hangup or a request to end gives the
   terminal back as it is now before it ends the process. */
void cle_watch_signals(void);
/* Says whether a line is being edited, for the handlers. */
void cle_set_editing(int on);
/* Whether the screen changed since the last call. */
int cle_take_screen_change(void);

#endif
