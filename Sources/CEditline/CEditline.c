#define _XOPEN_SOURCE 700

#include "CEditline.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

int cle_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

EditLine *cle_open(const char *program) { return el_init(program, stdin, stdout, stderr); }

void cle_set_client(EditLine *editor, void *client) { el_set(editor, EL_CLIENTDATA, client); }

void *cle_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

void cle_set_keymap(EditLine *editor, const char *name) { el_set(editor, EL_EDITOR, name); }

const char *cle_keymap(EditLine *editor) {
  const char *name = NULL;
  el_get(editor, EL_EDITOR, &name);
  return name;
}

void cle_take_signal_keys(EditLine *editor) { el_set(editor, EL_SETTY, "-d", "-isig", NULL); }

void cle_set_prompt(EditLine *editor, char *(*prompt)(EditLine *)) {
  el_set(editor, EL_PROMPT_ESC, prompt, '\1');
}

void cle_set_reader(EditLine *editor, int (*reader)(EditLine *, wchar_t *)) {
  el_set(editor, EL_GETCFN, reader);
}

void cle_add_action(EditLine *editor, const char *name, const char *help, cle_action action) {
  el_set(editor, EL_ADDFN, name, help, action);
}

void cle_bind(EditLine *editor, const char *key, const char *action) {
  el_set(editor, EL_BIND, key, action, NULL);
}

void cle_bind_command_mode(EditLine *editor, const char *key, const char *action) {
  el_set(editor, EL_BIND, "-a", key, action, NULL);
}

int cle_is_editing(EditLine *editor) {
  int on = 0;
  el_get(editor, EL_EDITMODE, &on);
  return on;
}

void cle_prepare_terminal(EditLine *editor, int on) { el_set(editor, EL_PREP_TERM, on); }

void cle_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

History *cle_attach_history(EditLine *editor, int size) {
  HistEvent event;
  History *lines = history_init();
  if (lines == NULL) return NULL;
  history(lines, &event, H_SETSIZE, size);
  history(lines, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

void cle_enter(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

void cle_write(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

int cle_width(wchar_t character) { return wcwidth(character); }

int cle_window(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}
