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
  public var hasUnsavedChanges: Bool { changes.depth != savedDepth }
  /// Whether a line changed the graph since it was opened and saved last: what is read at the start can be read again.
  public var hasUnsavedWork: Bool { hasUnsavedChanges && changes.depth != openedDepth }
  /// The lines run so far, without those that began with a space.
  public private(set) var history: [String] = []

  var state = Changes.State(graph: Graph(), file: nil, numbering: Numbering())
  var changes = Changes()
  var settings = Settings()
  /// How many changes lay behind the graph when it was saved; nil if no undo leads there.
  private var savedDepth: Int? = 0
  /// How many lay behind it when the process had opened what it was given.
  private var openedDepth: Int? = 0
  /// The changes since the last save, on the disk; nil before the first.
  var journal: Journal?
  /// The last graph that the journal tells of, where a change behind it could not be written.
  var untold: Graph?
  /// The journal of a session that died, until the user decides about it.
  var leftBehind: Journal?
  /// The pairs that `review` still has to show, the one on the screen first.
  var pairsToReview: [Judgement] = []
  /// What is wrong though the line under work is done.
  var complaint: CommandError?
  /// What is to be said with the next answer.
  var notice: String?
  /// Other things that a description in the line may mean as well.
  var namesakes: StyledText?
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
  private var reader: ReaderInTheMaking?

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
    replace(with: graph, file: nil)
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
    finish(&reply)
    return reply
  }

  /// Adds what follows a line, and what else is to be said.
  mutating func finish(_ reply: inout Reply) {
    reply.next = next
    reply.complaint = complaint
    if let namesakes, reply.error == nil, reply.format == .table { reply.output.add(namesakes) }
    if let notice { reply.output.add(StyledText(notice, .warning)) }
    (namesakes, notice, complaint) = (nil, nil, nil)
  }

  /// Whether a line is open at its end: a quote, or a backslash.
  public func needsContinuation(_ line: String) -> Bool {
    hasOpenQuote(line) || LineScanner.scan(line).endsInBackslash
  }

  /// Whether a quote is open at the end of a line.
  public func hasOpenQuote(_ line: String) -> Bool { LineScanner.scan(line).openQuote != nil }

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
      number > 0, number <= choice.candidates.count
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
    if command.changesGraph, let leftBehind { throw .undecided(path: leftBehind.path) }
    var reply = Reply(format: try format(of: invocation))
    reply.output = try command.run(invocation, in: &self)
    if command.allOptions.contains(.limit), let limit = try invocation.count(.limit) {
      reply.output.limit(to: limit)
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
    try invocation.choice(.as, "a format") ?? settings.format
  }

  /// What judges who is who, made at its first use.
  mutating func judging() throws(CommandError) -> Pipeline {
    if let pipeline { return pipeline }
    do {
      let made = try makePipeline()
      pipeline = made
      return made
    } catch {
      throw .noReader(reason: "\(error)")
    }
  }

  /// Begins to make the reader of reports on another core.
  @discardableResult
  mutating func prepareReading() throws(CommandError) -> ReaderInTheMaking {
    if let reader { return reader }
    let pipeline = try judging()
    let making = Meanwhile { Result { try pipeline.makeReader() } }
    reader = making
    return making
  }

  typealias ReaderInTheMaking = Meanwhile<Result<Pipeline.Reader, any Error>>

  /// The reader of reports, made at its first use.
  mutating func reading() throws(CommandError) -> Pipeline.Reader {
    switch try prepareReading().value {
    case .success(let made): return made
    case .failure(let error):
      reader = nil
      throw .noReader(reason: "\(error)")
    }
  }
}

extension Session {
  /// Changes the graph, keeps how to take it back, and writes it to the journal.
  mutating func change(_ summary: String, _ edit: (inout Graph) -> Void) {
    let before = state
    edit(&state.graph)
    state.numbering.take(state.graph)
    if let depth = savedDepth, depth > changes.depth { savedDepth = nil }
    if let depth = openedDepth, depth > changes.depth { openedDepth = nil }
    changes.record(summary, before: before)
    keep(summary, since: before.graph)
  }

  /// Puts another graph in place of the open one; what was changed before cannot be taken back any more.
  mutating func replace(with graph: Graph, file: String?) {
    state = Changes.State(graph: graph, file: file, numbering: Numbering(graph))
    changes = Changes()
    (savedDepth, openedDepth) = (0, 0)
    lastEntity = nil
    dropJournal()
    leftBehind = nil
  }

  /// Notes that the process has opened what it was given.
  mutating func markOpened() { openedDepth = changes.depth }

  /// Notes that the graph is in a file now.
  mutating func markSaved(in file: String) {
    state.file = file
    savedDepth = changes.depth
    dropJournal()
  }

  /// Takes the last change back, or makes it again; what it did, or nil without one.
  mutating func step(back: Bool) -> String? {
    let before = state.graph
    guard let step = back ? changes.undo(from: state) : changes.redo(from: state) else {
      return nil
    }
    let file = state.file
    state = step.state
    state.file = file
    keep((back ? "undo " : "redo ") + step.summary, since: before)
    return step.summary
  }
}
