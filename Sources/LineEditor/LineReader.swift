/// The terminal, or whatever else stands at standard input, as a sequence of lines.
///
/// On a terminal a line is edited with libedit: history, completion, search, paste, suspension and
/// changes of the window's size. Otherwise, and where `TERM` is `dumb` or `~/.editrc` says
/// `edit off`, lines are read as they come.
public final class LineReader {
  private let input: Input
  /// Lines that are still to be given: of a paste, or put back.
  private var pending: [String] = []

  private enum Input {
    case edited(EditLine)
    case plain(PlainInput)
  }

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - history: the lines to recall; lines remembered later are added to it.
  ///   - isColored: whether prompts are shown in colour.
  public init(history: History, isColored: Bool) {
    if let editor = EditLine(history: history, isColored: isColored) {
      input = .edited(editor)
    } else {
      input = .plain(PlainInput())
    }
  }

  /// Waits for the next line.
  ///
  /// Lines pasted together stand in one line with a ⏎ between them until Enter is pressed, and
  /// are then given one by one.
  ///
  /// - Parameters:
  ///   - prompt: what to show before the line, ending in a visible character or a space; nothing is
  ///     shown unless both input and output are terminals.
  ///   - complete: what may stand at the cursor, given the line and the cursor's place in it,
  ///     counted in Unicode scalars.
  /// - Returns: what came.
  public func next(
    prompt: String,
    complete: @escaping (_ line: String, _ cursor: Int) -> [Suggestion] = { _, _ in [] }
  ) -> LineInput {
    if !pending.isEmpty { return .line(pending.removeFirst()) }
    switch input {
    case .plain(let plain): return plain.next(prompt: prompt)
    case .edited(let editor):
      let input = editor.next(prompt: prompt, complete: complete)
      guard case .line(let line) = input else { return input }
      pending = PastedText.lines(of: line)
      return .line(pending.isEmpty ? "" : pending.removeFirst())
    }
  }

  /// Forgets the lines of a paste that were not given yet.
  public func dropPending() {
    pending = []
  }

  /// Takes the lines that were typed before now: what was typed before a question was shown is no answer to it.
  public func takeTypedAhead() -> [String] {
    defer { pending = [] }
    return pending + TypedAhead.lines()
  }

  /// Gives lines again, before those still to come.
  public func putBack(_ lines: [String]) {
    pending = lines + pending
  }

  /// Adds an entry to the history if lines are edited here.
  ///
  /// - Parameter entry: what was typed; if it starts with a space it stays out.
  /// - Throws: `HistoryError` if the history's file cannot be written; the entry is kept in memory.
  public func remember(_ entry: String) throws(HistoryError) {
    guard case .edited(let editor) = input else { return }
    try editor.remember(entry)
  }
}
