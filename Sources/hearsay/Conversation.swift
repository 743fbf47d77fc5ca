import Foundation
import LineEditor
import Shell

/// A session with somebody: a script, or a person at a terminal.
struct Conversation {
  /// Whether a script goes on after a command that fails.
  var keepsGoing = false
  /// How the first command that failed would end the process.
  private(set) var failure: ExitStatus?
  private(set) var session: Session
  /// What was said when the session was opened.
  private var opening: Reply?
  private let screen: Screen

  init(session: Session, screen: Screen) {
    self.session = session
    self.screen = screen
  }

  /// A session of the product on what a command was given.
  init(opening paths: [String]) throws {
    self.init(session: try .product(), screen: Screen(settings: Settings(), color: .auto))
    try open(paths)
  }

  /// Opens what the process was given.
  mutating func open(_ paths: [String]) throws(ExitStatus) {
    let reply = session.open(paths)
    tell(of: reply, at: "")
    if reply.error != nil { throw ExitStatus(of: reply) }
    opening = reply
  }

  /// Tells on standard error what was wrong with a line, and keeps how the process is to end for it.
  private mutating func tell(of reply: Reply, at place: String) {
    guard let problem = reply.error ?? reply.complaint else { return }
    let output = reply.error == nil ? problem.output(for: "") : reply.output
    Screen.complain("hearsay: \(place)" + TextRenderer(width: 100).text(of: output))
    failure = failure ?? ExitStatus(of: reply)
  }

  /// Ends the process as a command that failed wants it.
  func end() throws {
    if let failure { throw failure }
  }

  /// Has answers written in a format.
  mutating func write(as format: String) throws {
    let reply = session.run(" set format \(format)")
    if let error = reply.error {
      throw Failure(message: error.message, status: .usage)
    }
  }

  /// Runs the commands of the user's own file, if there is one.
  mutating func runStartFile(_ file: URL?) throws {
    guard let file, FileManager.default.fileExists(atPath: file.path) else { return }
    for line in try String(contentsOf: file, encoding: .utf8).lines {
      let reply = session.run(" " + line)
      if reply.error == nil {
        try screen.show(reply)
      } else {
        Screen.complain("hearsay: \(file.path): " + reply.text(width: 100))
      }
    }
  }
}

// A script.
extension Conversation {
  /// Runs lines up to the first that fails, or all of them.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - place: how a complaint names a line, counted from 1.
  /// - Throws: how the process is to end, when a command fails or nothing can be written.
  mutating func run(_ lines: some Sequence<String>, place: (Int) -> String) throws {
    var number = 0
    var rest = lines.makeIterator()
    while let first = rest.next() {
      number += 1
      let start = number
      var entry = Entry(first)
      while entry.isOpen(in: session), let more = rest.next() {
        number += 1
        entry.add(more)
      }
      let reply = scripted(entry.text)
      if let refusal = refusal(of: reply) {
        Screen.complain("hearsay: \(place(start))\(refusal)")
        failure = failure ?? .commandFailed
        if !keepsGoing { throw ExitStatus.commandFailed }
      } else {
        if reply.error == nil { try screen.show(reply) }
        tell(of: reply, at: place(start))
        if reply.error != nil, !keepsGoing { throw ExitStatus(of: reply) }
      }
      if reply.next == .quit { return }
    }
    if session.hasUnsavedWork {
      Screen.complain(
        "hearsay: the changes are not saved; “save” as the last command keeps them.\n"
      )
    }
  }

  /// The answer to a line of a script: who cannot be asked is refused, but what is only read may go.
  private mutating func scripted(_ line: String) -> Reply {
    let reply = session.run(line)
    guard case .confirm(_, let yes, _) = reply.next, !session.hasUnsavedWork else { return reply }
    return session.run(yes)
  }

  /// Why what a line asks for cannot be had without a terminal.
  private func refusal(of reply: Reply) -> String? {
    if reply.error != nil { return nil }
    if case .confirm = reply.next {
      return "There are unsaved changes: “save” them first, or add “--discard”.\n"
    }
    return reply.pipe.map { "“| \($0)” works on a terminal only.\n" }
  }
}

// A person.
extension Conversation {
  /// Answers line by line until the user leaves.
  mutating func talk(_ reader: LineReader) throws {
    try screen.show(session.banner)
    if let opening, try !follow(opening, reader) { return }
    while true {
      switch reader.next(prompt: "hearsay> ", complete: suggestions) {
      case .interrupted: reader.dropPending()
      case .line(let first):
        guard let entry = complete(first, from: reader) else { continue }
        remember(entry.text, in: reader)
        if try !answer(entry.text, reader) { return }
      case .end:
        if try !answer("quit", reader) { return }
      }
    }
  }

  /// The entry that begins with a line, with the lines that continue it; nil if it was abandoned.
  private func complete(_ first: String, from reader: LineReader) -> Entry? {
    var entry = Entry(first)
    while entry.isOpen(in: session) {
      let prompt = entry.hasOpenQuote(in: session) ? "the quote is open> " : "    ...> "
      guard case .line(let more) = reader.next(prompt: prompt) else { return nil }
      entry.add(more)
    }
    return entry
  }

  /// Runs an entry and shows the answer; false if the user leaves.
  private mutating func answer(_ entry: String, _ reader: LineReader) throws -> Bool {
    Interruption.forget()
    let reply = session.run(entry)
    try screen.show(reply)
    if let complaint = reply.complaint { try screen.show(complaint.output(for: "")) }
    if reply.error != nil { reader.dropPending() }
    return try follow(reply, reader)
  }

  /// Does what follows an answer; false if the user leaves.
  private mutating func follow(_ reply: Reply, _ reader: LineReader) throws -> Bool {
    switch reply.next {
    case .line: return true
    case .quit: return false
    case .choose(let choices):
      guard let choice = try choose(among: choices, reader) else { return true }
      return try answer(choice.line, reader)
    case .confirm(let question, let yes, let no?):
      return try decide(question, yes: yes, no: no, reader)
    case .confirm(let question, let yes, nil):
      // A Ctrl-D too many must not lose work.
      var ends = 0
      while ends < 3 {
        switch reader.next(prompt: try prompt(question, "[y/N]")) {
        case .line(let line):
          switch line.answer {
          case "y", "yes": return try answer(yes, reader)
          case "", "n", "no": return true
          default: try refuse(line, for: "yes [y] or no [n]", reader)
          }
        case .interrupted: return true
        case .end: ends += 1
        }
      }
      return false
    }
  }

  /// The choice that a letter or a word makes; nil if the question is left.
  private func choose(
    among choices: [Reply.Choice],
    _ reader: LineReader
  ) throws -> Reply.Choice? {
    let answers = choices.map { "\($0.word) [\($0.key)]" }.joined(separator: " ")
    while case .line(let line) = reader.next(prompt: try prompt(answers, "")) {
      let typed = line.answer
      if let choice = choices.first(where: { [String($0.key), $0.word].contains(typed) }) {
        return choice
      }
      if !typed.isEmpty { try refuse(line, for: "one of these", reader) }
    }
    return nil
  }

  /// A question with what may be answered, as a prompt; a question too long for the line stands above it.
  private func prompt(_ question: String, _ answers: String) throws -> String {
    let line = answers.isEmpty ? question + " " : "\(question) \(answers) "
    let columns = TerminalSize.current?.columns ?? .max
    if line.count + Self.roomForAnswers <= columns { return line }
    try screen.show(Output(StyledText(question)))
    return answers.isEmpty ? "? " : answers + " "
  }

  private static let roomForAnswers = 10

  /// Says that a line is no answer to a question; what was pasted with it is none either.
  private func refuse(_ line: String, for answers: String, _ reader: LineReader) throws {
    reader.dropPending()
    let text = "“\(line)” is no answer here; type \(answers). Ctrl-C leaves the question."
    try screen.show(Output(StyledText(text, .warning)))
  }

  /// Asks until the answer is yes or no; what was typed before the question, and lines that are neither, is run behind
  /// it.
  private mutating func decide(
    _ question: String,
    yes: String,
    no: String,
    _ reader: LineReader
  ) throws -> Bool {
    var typedAhead = reader.takeTypedAhead()
    defer { reader.putBack(typedAhead) }
    var ends = 0
    // A terminal that is gone must not be asked for ever.
    while ends < 3 {
      switch reader.next(prompt: try prompt(question, "[y/n]")) {
      case .line(let line):
        switch line.answer {
        case "y", "yes": return try answer(yes, reader)
        case "n", "no": return try answer(no, reader)
        case "": continue
        default:
          typedAhead.append(line)
          try screen.show(
            Output("“\(line)” is run when this is answered with yes [y] or no [n].")
          )
        }
      case .interrupted: return true
      case .end: ends += 1
      }
    }
    return true
  }

  private var suggestions: (String, Int) -> [Suggestion] {
    { [session] line, cursor in
      session.complete(line, cursor: cursor).map {
        Suggestion(replacement: $0.replacement, replaces: $0.replaces, summary: $0.summary)
      }
    }
  }

  private func remember(_ entry: String, in reader: LineReader) {
    do {
      try reader.remember(entry)
    } catch {
      Screen.complain("hearsay: \(error)\n")
    }
  }
}

extension String {
  /// The word typed at a question.
  fileprivate var answer: String { lowercased().filter { !$0.isWhitespace } }
}

extension ExitStatus {
  /// How a process ends with this reply.
  fileprivate init(of reply: Reply) {
    self = ExitStatus(rawValue: reply.exitStatus) ?? .commandFailed
  }
}
