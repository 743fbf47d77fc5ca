import CEditline
import Glibc

/// libedit on the terminal: one line at a time.
///
/// The only type that holds what libedit allocates; its callbacks find it again as the editor's
/// client. Its keys are in `EditLine+Keys.swift`.
final class EditLine {
  let handle: OpaquePointer
  private(set) var history: History
  private let lines: OpaquePointer
  private let isColored: Bool
  private let takesPaste: Bool
  /// The prompt with its colours; libedit keeps no copy.
  private(set) var promptBytes: UnsafeMutablePointer<CChar>?
  private(set) var prompt = ""
  /// What may stand at the cursor of the line under work.
  private(set) var complete: (_ line: String, _ cursor: Int) -> [Suggestion] = { _, _ in [] }
  /// Whether the line ended in Ctrl-C.
  var isCancelled = false
  /// Line and cursor as the last Tab left them: Tab again lists what fits.
  var lastCompletion: (line: String, cursor: Int)?

  /// Takes the terminal, or nil if there is none, it is dumb, or `~/.editrc` turns editing off.
  init?(history: History, isColored: Bool) {
    guard cle_use_utf8() != 0, isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0,
      getenv("TERM").map({ String(cString: $0) }) != "dumb",
      let handle = cle_open("hearsay")
    else { return nil }
    guard let lines = cle_attach_history(handle, Int32(clamping: history.limit)) else {
      el_end(handle)
      return nil
    }
    self.handle = handle
    self.lines = lines
    self.history = history
    self.isColored = isColored
    cle_set_keymap(handle, "emacs")
    cle_take_signal_keys(handle)
    Self.addActions(to: handle)
    // The user's own bindings come before ours: `bind -v` among them would take ours away.
    el_source(handle, nil)
    let usesVi = cle_keymap(handle).map { String(cString: $0) } == "vi"
    Self.bindKeys(of: handle, usesVi: usesVi)
    takesPaste = !usesVi
    guard cle_is_editing(handle) != 0 else { return nil }
    history.entries.forEach { cle_enter(lines, $0) }
    cle_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    cle_set_prompt(handle) { EditLine.of($0)?.promptBytes }
    cle_set_reader(handle) { EditLine.of($0)?.readScalar(into: $1) ?? -1 }
    cle_watch_signals()
  }

  deinit {
    el_end(handle)
    history_end(lines)
    free(promptBytes)
  }

  /// The editor behind libedit's handle, in a callback.
  static func of(_ handle: OpaquePointer?) -> EditLine? {
    cle_client(handle).map { Unmanaged<EditLine>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Lets the user edit a line.
  func next(
    prompt: String,
    complete: @escaping (_ line: String, _ cursor: Int) -> [Suggestion]
  ) -> LineInput {
    self.complete = complete
    defer { self.complete = { _, _ in [] } }
    setPrompt(prompt)
    isCancelled = false
    lastCompletion = nil
    if cle_take_screen_change() != 0 { el_resize(handle) }
    // Before the prompt is shown, or a Ctrl-D typed just now would arrive as a zero byte.
    cle_prepare_terminal(handle, 1)
    cle_set_editing(1)
    if takesPaste { cle_write("\u{1B}[?2004h") }
    defer {
      if takesPaste { cle_write("\u{1B}[?2004l") }
      cle_set_editing(0)
      cle_prepare_terminal(handle, 0)
    }
    var count: Int32 = 0
    guard let bytes = el_gets(handle, &count), count > 0 else {
      cle_write(isCancelled ? "^C\n" : "\n")
      return isCancelled ? .interrupted : .end
    }
    let line = String(cString: bytes)
    return .line(line.last?.isNewline == true ? String(line.dropLast()) : line)
  }

  /// Adds an entry to the history.
  func remember(_ text: String) throws(HistoryError) {
    guard let entry = history.entry(for: text) else { return }
    cle_enter(lines, entry)
    try history.append(entry)
  }
}

// The line and its place on the screen.
extension EditLine {
  /// The line so far and the cursor in it, counted in Unicode scalars as libedit counts.
  var current: (line: String, cursor: Int) {
    guard let info = el_wline(handle)?.pointee, let start = info.buffer, let cursor = info.cursor,
      let end = info.lastchar
    else { return ("", 0) }
    let characters = UnsafeBufferPointer(start: start, count: end - start)
    var line = String.UnicodeScalarView()
    line.append(
      contentsOf: characters.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
    )
    return (String(line), cursor - start)
  }

  /// Shows this instead of the line, the cursor behind its first scalars.
  func replaceLine(with text: String, cursor: Int) {
    el_cursor(handle, -Int32(clamping: current.cursor))
    el_replacestr(handle, text)
    el_cursor(handle, Int32(clamping: cursor) - Int32(clamping: current.cursor))
  }

  /// Sets what stands before the line.
  func setPrompt(_ prompt: String) {
    self.prompt = prompt.printable
    free(promptBytes)
    promptBytes = strdup(isColored ? colored(self.prompt) : self.prompt)
  }

  /// The prompt in bold green but for the space behind it: libedit drops a trailing colour code.
  private func colored(_ text: String) -> String {
    guard text.last == " " else { return text }
    return "\u{1}\u{1B}[1;32m\u{1}\(text.dropLast())\u{1}\u{1B}[0m\u{1} "
  }

  /// Wipes prompt and line from the screen and goes to where the prompt began.
  func wipe() {
    let (line, cursor) = current
    let above = row(of: cursor, in: line)
    cle_write((above > 0 ? "\u{1B}[\(above)A" : "") + "\r\u{1B}[J")
  }

  /// Shows rows below the line, then prompt and line anew under them.
  func show(_ rows: [String]) {
    let (line, cursor) = current
    let below = row(of: line.unicodeScalars.count, in: line) - row(of: cursor, in: line)
    cle_write((below > 0 ? "\u{1B}[\(below)B" : "") + "\n" + rows.map { $0 + "\n" }.joined())
    cle_refresh(handle)
  }

  /// The screen as it is now.
  var screen: TerminalSize {
    TerminalSize.current ?? TerminalSize(columns: 80, rows: 24)
  }

  /// The row on which a place of the line stands, counted from the prompt's.
  private func row(of cursor: Int, in line: String) -> Int {
    let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    return (prompt.columns + before.columns) / screen.columns
  }
}
