/// A word of the language, with all that dispatch, help and completion know of it.
protocol Command: Sendable {
  /// The word.
  var name: String { get }
  /// The group of help it stands in.
  var group: CommandGroup { get }
  /// How to write it, a line for every form.
  var usage: [String] { get }
  /// What it does, in one line.
  var summary: String { get }
  /// More to know, a paragraph each.
  var details: [String] { get }
  /// Lines that run on the sample graph, each with what it shows.
  var examples: [Example] { get }
  /// The options it takes.
  var options: [OptionName] { get }
  /// The options whose keyword means something else to it: they want their dashes.
  var flagsOnly: [OptionName] { get }
  /// What its words are, for completion.
  var completes: CompletionKind { get }
  /// Whether it may change the graph or its file.
  var changesGraph: Bool { get }
  /// Whether `last` and `again` mean its answer.
  var remembersOutput: Bool { get }
  /// Answers a call.
  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output
}

/// A line to try, and what it shows.
struct Example: Hashable, Sendable {
  /// The line.
  var line: String
  /// What it shows.
  var shows: String

  init(_ line: String, _ shows: String) {
    self.line = line
    self.shows = shows
  }
}

/// The groups of help, in their order.
enum CommandGroup: String, CaseIterable, Sendable {
  case ask = "Ask"
  case look = "Look"
  case explore = "Explore"
  case provenance = "Where it comes from"
  case curate = "Curate"
  case graph = "Graph"
  case shell = "Shell"
}

/// What the words of a command are, for completion.
enum CompletionKind: Hashable, Sendable {
  case nothing
  /// Names of entities, anywhere.
  case names
  /// A verb first, then names.
  case verbAndNames
  /// Paths of files.
  case files
  /// One of these words, then paths of files.
  case wordThenFiles([String])
  /// Names of commands and topics.
  case topics
  /// One of these words.
  case words([String])
  /// A name, then after the keyword one of these words.
  case nameThen(String, [String])
}

extension Command {
  var details: [String] { [] }
  var options: [OptionName] { [] }
  var flagsOnly: [OptionName] { [] }
  var completes: CompletionKind { .nothing }
  var changesGraph: Bool { group == .curate }
  var remembersOutput: Bool { false }

  /// Its options, and, where it shows rows, the format they are written in and how many there are.
  var allOptions: [OptionName] { remembersOutput ? options + [.as, .limit] : options }

  /// The error of a call that lacks words.
  func missing(_ call: Invocation) -> CommandError {
    .missingWords(usage: usage[0], at: call.name.range)
  }

  /// Refuses words behind the first `count`.
  func refuseWords(of call: Invocation, beyond count: Int = 0) throws(CommandError) {
    guard call.words.count > count else { return }
    let extra = Array(call.words[count...])
    throw .unexpectedWords(extra.phrase, usage: usage[0], at: call.range(of: extra))
  }
}
