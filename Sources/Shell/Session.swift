public import Extraction
public import KnowledgeGraph

/// One conversation with a graph: a line in, an answer out.
///
///     var session = Session(verbs: try VerbClasses(), host: host) { try Pipeline(…) }
///     session.run("read reports/*.txt").text(width: 80)
///     session.run("who attacked what").text(width: 80)
public struct Session {
  /// The graph under work.
  public var graph: Graph { state.graph }
  /// Whether the graph differs from its file, or holds something and has none.
  public private(set) var hasUnsavedChanges = false
  /// The lines run so far, without those that began with a space.
  public private(set) var history: [String] = []

  var state = Changes.State(graph: Graph(), file: nil, numbering: Numbering())
  var changes = Changes()
  var settings = Settings()
  /// The entity named last: `_`.
  var lastEntity: EntityID?
  /// What was shown last.
  var lastOutput = Output()
  /// The line run last.
  var lastLine: String?
  /// What is to follow the line under work.
  var next = Reply.Next.line
  /// The files of commands that are being run.
  var running: [String] = []
  /// A name that was open, until a number picks one.
  private var choice: Choice?
  private var pipeline: Pipeline?

  let verbs: VerbClasses
  let host: Host
  private let makePipeline: () throws -> Pipeline

  /// Starts on an empty graph.
  ///
  /// - Parameters:
  ///   - verbs: which verbs a question folds.
  ///   - host: what surrounds the session.
  ///   - pipeline: makes the reader of reports, when the first one is read.
  public init(
    verbs: VerbClasses,
    host: Host,
    pipeline: @escaping () throws -> Pipeline
  ) {
    self.verbs = verbs
    self.host = host
    makePipeline = pipeline
  }

  /// Opens a graph that is in memory already.
  public mutating func open(_ graph: Graph) {
    state = Changes.State(graph: graph, file: nil, numbering: Numbering(graph))
    changes = Changes()
    hasUnsavedChanges = false
  }

  /// Answers a line.
  public mutating func run(_ line: String) -> Reply {
    var reply = Reply(format: settings.format)
    next = .line
    var line = line
    do throws(CommandError) {
      line = chosen(line)
      if line.first != " ", !line.isEmpty { history.append(line) }
      reply = try answer(line)
    } catch {
      if case .ambiguousName(_, let place, let candidates) = error {
        choice = Choice(line: line, place: place, candidates: candidates)
      }
      reply.error = error
      reply.output = error.output(for: line)
    }
    reply.next = next
    return reply
  }

  /// Whether a line is open at its end: a quote, or a backslash.
  public func needsContinuation(_ line: String) -> Bool {
    let scan = LineScanner.scan(line)
    return scan.openQuote != nil || scan.endsInBackslash
  }

  /// The entity that an open name is to stand for.
  private struct Choice {
    var line: String
    var place: Range<String.Index>
    var candidates: [CommandError.Candidate]
  }

  /// The line to run: the one before with the entity that a number picks, or the line itself.
  private mutating func chosen(_ line: String) -> String {
    defer { choice = nil }
    guard let choice, let number = Int(line.filter { !$0.isWhitespace }),
      choice.candidates.indices.contains(number - 1)
    else { return line }
    let (before, after) = (
      choice.line[..<choice.place.lowerBound], choice.line[choice.place.upperBound...]
    )
    return before + choice.candidates[number - 1].number + after
  }

  /// The answer to a line inside another one.
  mutating func output(of line: String) throws(CommandError) -> Output { try answer(line).output }

  private mutating func answer(_ line: String) throws(CommandError) -> Reply {
    let scan = LineScanner.scan(line)
    if let quote = scan.openQuote { throw .openQuote(at: quote) }
    guard !scan.words.isEmpty else { return Reply(format: settings.format) }
    let (command, invocation) = try CommandTable.call(scan.words, line: line)
    var reply = Reply(format: try format(of: invocation))
    reply.output = try command.run(invocation, in: &self)
    if command.allOptions.contains(.limit), let limit = try invocation.count(.limit) {
      reply.output.limit(to: limit, dropsRest: reply.format != .table)
    }
    reply.pipe = scan.pipe
    if command.remembersOutput {
      lastOutput = reply.output
      lastLine = line
    }
    if let redirection = scan.redirection {
      reply.output = try write(reply, to: redirection)
      reply.format = .table
    }
    return reply
  }

  private func format(of invocation: Invocation) throws(CommandError) -> OutputFormat {
    guard let word = invocation.options[.as]?.first else { return settings.format }
    let formats = OutputFormat.allCases.filter { $0.rawValue.hasPrefix(word.text.lowercased()) }
    guard let format = formats.first(where: { $0.rawValue == word.text }) ?? formats.first else {
      throw .badValue(
        word.text,
        expected: "a format: " + OutputFormat.allCases.map(\.rawValue).joined(separator: ", "),
        at: word.range
      )
    }
    return format
  }

  /// The reader of reports, made at its first use.
  mutating func reader() throws(CommandError) -> Pipeline {
    if let pipeline { return pipeline }
    do {
      let made = try makePipeline()
      pipeline = made
      return made
    } catch {
      throw .noReader(reason: "\(error)")
    }
  }
}

extension Session {
  /// Changes the graph, and keeps how to take it back.
  mutating func change(_ summary: String, _ edit: (inout Graph) -> Void) {
    let before = state
    edit(&state.graph)
    state.numbering.take(state.graph)
    changes.record(summary, before: before)
    hasUnsavedChanges = true
  }

  /// Puts another graph in place of the open one, and keeps how to take it back.
  mutating func replace(with graph: Graph, file: String?, summary: String) {
    changes.record(summary, before: state)
    state = Changes.State(graph: graph, file: file, numbering: Numbering(graph))
    hasUnsavedChanges = false
    lastEntity = nil
  }

  /// Notes that the graph is in a file now.
  mutating func markSaved(in file: String) {
    state.file = file
    hasUnsavedChanges = false
  }

  /// Takes the last change back, or makes it again; what it did, or nil without one.
  mutating func step(back: Bool) -> String? {
    guard let step = back ? changes.undo(from: state) : changes.redo(from: state) else {
      return nil
    }
    state = step.state
    hasUnsavedChanges = true
    return step.summary
  }
}
