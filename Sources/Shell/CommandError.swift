public import KnowledgeGraph

/// What was wrong with a line, with the place in it where there is one.
public enum CommandError: Error, Sendable {
  /// A quote was opened and not closed.
  case openQuote(at: Range<String.Index>)
  /// No command and no question starts with this word.
  case unknownCommand(String, at: Range<String.Index>, nearest: [String])
  /// More than one command starts so.
  case ambiguousCommand(String, at: Range<String.Index>, candidates: [String])
  /// The command takes no such option, or several start so.
  case unknownOption(String, at: Range<String.Index>, among: [String])
  /// An option without what belongs behind it.
  case missingValue(option: String, takes: String, at: Range<String.Index>)
  /// A value that an option, a word or a setting does not take.
  case badValue(String, expected: String, at: Range<String.Index>)
  /// The command wants more words.
  case missingWords(usage: String, at: Range<String.Index>)
  /// The command does not want these words.
  case unexpectedWords(String, usage: String, at: Range<String.Index>)
  /// No entity is called so.
  case unknownName(String, at: Range<String.Index>, nearest: [Candidate])
  /// Several entities are called so; a number picks one.
  case ambiguousName(String, at: Range<String.Index>, candidates: [Candidate])
  /// No claim, entity or document has this number.
  case unknownNumber(String, last: String?, at: Range<String.Index>)
  /// No predicate has this verb.
  case unknownVerb(String, at: Range<String.Index>, nearest: [String])
  /// No help is written on this.
  case unknownTopic(String, at: Range<String.Index>, nearest: [String])
  /// There is nothing left to take back, or to do again.
  case nothingTo(String)
  /// `_` before any entity was named.
  case noLastEntity(at: Range<String.Index>)
  /// The graph has no file of its own yet.
  case noGraphFile
  /// No file matches a pattern.
  case noSuchFile(String)
  /// A file of commands cannot be read.
  case unreadable(path: String, reason: String)
  /// Reports were refused.
  case reports([ReportFileError])
  /// A saved graph was refused, or could not be saved.
  case graphFile(path: String, GraphFileError)
  /// A file cannot be written.
  case unwritable(path: String, reason: String)
  /// What is stated by hand has no verb.
  case noVerb(at: Range<String.Index>)
  /// A name that no report mentions, where one is to be stated of.
  case unknownParticipant(String, at: Range<String.Index>, nearest: [Candidate])
  /// A split of what nothing joined.
  case notMerged(String)
  /// A journal of a session that died must be taken up or dropped first.
  case undecided(path: String)
  /// A journal cannot be read.
  case journal(path: String, reason: String)
  /// A file of commands that runs itself.
  case runsItself(path: String)
  /// A command of a file failed, at this line.
  indirect case inFile(path: String, line: Int, text: String, CommandError)
  /// The graph is not sound: so many things are wrong with it.
  case unsound(Int)
  /// The reader of reports could not start.
  case noReader(reason: String)
  /// The user broke it off.
  case interrupted

  /// An entity that a name may mean.
  public struct Candidate: Hashable, Sendable {
    /// The entity.
    public var entity: EntityID
    /// Its number in this session ("e7").
    public var number: String
    /// Its name.
    public var name: String
    /// Its type.
    public var type: EntityType
    /// How many claims name it.
    public var claims: Int
  }

  /// The exit status of a process that ends in it: 1, 3 for files, 130 when broken off.
  public var exitStatus: Int32 {
    switch self {
    case .noSuchFile, .unreadable, .unwritable, .reports, .graphFile, .journal: 3
    case .interrupted: 130
    case .inFile(_, _, _, let error): error.exitStatus
    case .openQuote, .unknownCommand, .ambiguousCommand, .unknownOption, .missingValue, .badValue,
      .missingWords, .unexpectedWords, .unknownName, .ambiguousName, .unknownNumber, .unknownVerb,
      .unknownTopic, .noVerb, .unknownParticipant, .nothingTo, .noLastEntity, .noGraphFile,
      .notMerged, .undecided, .runsItself, .unsound, .noReader:
      1
    }
  }

  /// The place in the line that is wrong, or nil.
  public var place: Range<String.Index>? {
    switch self {
    case .openQuote(let at), .unknownCommand(_, let at, _), .ambiguousCommand(_, let at, _),
      .unknownOption(_, let at, _), .missingValue(_, _, let at), .badValue(_, _, let at),
      .missingWords(_, let at), .unexpectedWords(_, _, let at), .unknownName(_, let at, _),
      .ambiguousName(_, let at, _), .unknownNumber(_, _, let at), .unknownVerb(_, let at, _),
      .unknownTopic(_, let at, _), .noVerb(let at), .unknownParticipant(_, let at, _),
      .noLastEntity(let at):
      at
    case .nothingTo, .noGraphFile, .noSuchFile, .unreadable, .reports, .graphFile, .unwritable,
      .notMerged, .undecided, .journal, .runsItself, .inFile, .unsound, .noReader, .interrupted:
      nil
    }
  }
}
