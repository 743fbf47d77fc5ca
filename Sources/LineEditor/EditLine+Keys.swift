import CEditline
import Glibc

// What the keys do that libedit does not do itself, or does otherwise.
extension EditLine {
  /// Something of ours that a key can do, by the name under which `~/.editrc` can bind it too.
  private struct Action {
    let name: String
    let help: String
    let run: cle_action
  }

  private static let actions = [
    Action(name: "hearsay-complete", help: "Complete what stands at the cursor") { handle, _ in
      EditLine.of(handle)?.completeAtCursor() ?? UInt8(CC_ERROR)
    },
    Action(name: "hearsay-search", help: "Search the history backwards") { handle, _ in
      EditLine.of(handle)?.searchHistory() ?? UInt8(CC_ERROR)
    },
    Action(name: "hearsay-cancel", help: "Abandon the line") { handle, _ in
      EditLine.of(handle)?.cancel() ?? UInt8(CC_ERROR)
    },
    Action(name: "hearsay-suspend", help: "Suspend the program") { handle, _ in
      EditLine.of(handle)?.suspend() ?? UInt8(CC_ERROR)
    },
    Action(name: "hearsay-paste", help: "Insert pasted text") { handle, _ in
      EditLine.of(handle)?.insertPaste() ?? UInt8(CC_ERROR)
    },
  ]

  /// Keys that are bound whether the user edits as in emacs or as in vi.
  private static let controlKeys = [
    ("^I", "hearsay-complete"), ("^R", "hearsay-search"),
    ("^C", "hearsay-cancel"), ("^Z", "hearsay-suspend"),
  ]

  /// Keys of the emacs mode; in vi's, Escape would wait for the rest of a sequence.
  private static let emacsKeys = [
    ("\\e[200~", "hearsay-paste"),
    ("^W", "ed-delete-prev-word"), ("^U", "vi-kill-line-prev"), ("^_", "vi-undo"),
    ("\\e[A", "ed-search-prev-history"), ("\\eOA", "ed-search-prev-history"),
    ("\\e[B", "ed-search-next-history"), ("\\eOB", "ed-search-next-history"),
    ("\\e[C", "ed-next-char"), ("\\eOC", "ed-next-char"),
    ("\\e[D", "ed-prev-char"), ("\\eOD", "ed-prev-char"),
    ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
    ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"),
    ("\\e[3~", "ed-delete-next-char"),
    ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
  ]

  /// Makes our actions known, so that keys can be bound to them.
  static func addActions(to handle: OpaquePointer) {
    for action in actions {
      cle_add_action(handle, action.name, action.help, action.run)
    }
  }

  /// Binds our keys.
  static func bindKeys(of handle: OpaquePointer, usesVi: Bool) {
    for (key, action) in controlKeys {
      cle_bind(handle, key, action)
      if usesVi { cle_bind_command_mode(handle, key, action) }
    }
    if usesVi { return }
    for (key, action) in emacsKeys {
      cle_bind(handle, key, action)
    }
  }

  /// Leaves the line.
  func cancel() -> UInt8 {
    isCancelled = true
    return UInt8(CC_EOF)
  }

  /// Gives the terminal back, stops the process, and shows the line anew when it goes on.
  private func suspend() -> UInt8 {
    cle_set_editing(0)
    cle_prepare_terminal(handle, 0)
    cle_write("\r\n")
    raise(SIGSTOP)
    cle_prepare_terminal(handle, 1)
    cle_set_editing(1)
    if cle_take_screen_change() != 0 { el_resize(handle) }
    cle_refresh(handle)
    return UInt8(CC_NORM)
  }

  /// Inserts what the terminal says was pasted, however many lines.
  private func insertPaste() -> UInt8 {
    let end: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]
    var pasted: [Unicode.Scalar] = []
    var character: wchar_t = 0
    while !pasted.suffix(end.count).elementsEqual(end) {
      guard el_wgetc(handle, &character) == 1 else { return UInt8(CC_EOF) }
      Unicode.Scalar(UInt32(bitPattern: character)).map { pasted.append($0) }
    }
    let text = String(String.UnicodeScalarView(pasted.dropLast(end.count)))
    el_insertstr(handle, PastedText.inLine(text))
    return UInt8(CC_REFRESH)
  }
}
