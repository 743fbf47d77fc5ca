import KnowledgeGraph

extension CommandError {
  /// What was wrong and what to do, in one or two sentences.
  public var message: String {
    switch self {
    case .openQuote:
      "This quote is not closed."
    case .unknownCommand(let word, _, let nearest):
      "There is no command “\(word)”.\(didYouMean(nearest)) “help” lists them."
    case .ambiguousCommand(let word, _, let candidates):
      "“\(word)” may be \(alternatives(candidates))."
    case .unknownOption(let word, _, let among):
      among.isEmpty
        ? "This command takes no options, so not “\(word)”."
        : "“\(word)” is no option here; it takes \(alternatives(among))."
    case .missingValue(let option, let takes, _):
      "“\(option)” wants a value behind it: \(takes)."
    case .badValue(let value, let expected, _):
      "“\(value)” does not fit here: \(expected)."
    case .missingWords(let usage, _):
      "Something is missing. Usage: \(usage)"
    case .unexpectedWords(let words, let usage, _):
      "“\(words)” is too much. Usage: \(usage)"
    case .unknownName(let name, _, let nearest):
      "Nobody and nothing is called “\(name)”."
        + didYouMean(nearest.map { "\($0.name) (\($0.number))" })
    case .ambiguousName(let name, _, _):
      "“\(name)” may be one of these; type its number."
    case .unknownParticipant(let name, _, let nearest):
      "Nobody and nothing is called “\(name)”."
        + didYouMean(nearest.map { "\($0.name) (\($0.number))" })
        + " “--new” takes it as a new name."
    case .noVerb:
      "There is no verb in it that a claim is made with; “list verbs” shows them."
    case .unknownNumber(let number, let last, _):
      last.map { "There is no \(number); the last one is \($0)." }
        ?? "There is no \(number): the graph holds none yet."
    case .unknownVerb(let verb, _, let nearest):
      "No claim is made with the verb “\(verb)”.\(didYouMean(nearest)) “list verbs” shows them."
    case .unknownTopic(let topic, _, let nearest):
      "There is no help on “\(topic)”.\(didYouMean(nearest))"
    case .nothingTo(let what):
      "There is nothing to \(what)."
    case .noLastEntity:
      "“_” is the entity named last, and none was named yet."
    case .noGraphFile:
      "The graph has no file yet: “save FILE”."
    case .noSuchFile(let pattern):
      "No file is called “\(pattern)”."
    case .unreadable(let path, let reason):
      "“\(path)” cannot be read: \(reason)."
    case .reports(let errors):
      errors.map { "\($0)." }.joined(separator: " ")
    case .graphFile(let path, let error):
      error.namesItsFile ? "\(error)." : "\(path): \(error)."
    case .unwritable(let path, let reason):
      "“\(path)” cannot be written: \(reason)."
    case .notMerged(let name):
      "“\(name)” is not merged of several, so there is nothing to split."
    case .undecided(let path):
      "\(path) holds changes that were not saved: first “recover” them, or “recover --discard”."
    case .journal(let path, let reason):
      "The journal \(path) cannot be used: \(reason)."
    case .runsItself(let path):
      "“\(path)” runs itself; take that line out of it."
    case .inFile(let path, let line, _, let error):
      "\(path), line \(line): \(error.message)"
    case .unsound(let count):
      count == 1
        ? "One thing is wrong with the graph." : "\(count) things are wrong with the graph."
    case .noReader(let reason):
      "Reports cannot be read: \(reason)."
    case .interrupted:
      "Broken off; nothing was changed."
    }
  }

  /// The message with the line and a caret under the place, and the candidates where a name is open.
  public func output(for line: String) -> Output {
    if case .reports(let errors) = self {
      return Output(.lines(errors.map { StyledText("\($0).", .warning) }, indent: 0))
    }
    var output = Output()
    output.add(StyledText(message, .warning))
    if case .ambiguousName(_, _, let candidates) = self {
      output.add(Self.table(of: candidates))
    } else if case .inFile(_, _, let text, let error) = self {
      if let place = error.place { output.add(Self.caret(under: place, of: text)) }
    } else if let place {
      output.add(Self.caret(under: place, of: line))
    }
    return output
  }

  private static func caret(under place: Range<String.Index>, of line: String) -> Block {
    let before = DisplayWidth.of(String(line[..<place.lowerBound]).printable)
    let width = Swift.max(1, DisplayWidth.of(String(line[place]).printable))
    let caret =
      String(repeating: " ", count: before) + "^" + String(repeating: "~", count: width - 1)
    return .lines([StyledText(line, .plain), StyledText(caret, .warning)], indent: 2)
  }

  private static func table(of candidates: [Candidate]) -> Block {
    var table = Table(columns: [.number(""), .text("name"), .text("type"), .number("claims")])
    for (index, candidate) in candidates.enumerated() {
      table.add([
        Cell(index + 1), Cell("\(candidate.name) (\(candidate.number))"),
        Cell(candidate.type.rawValue), Cell(candidate.claims),
      ])
    }
    return .table(table)
  }

  private func didYouMean(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : " Did you mean \(alternatives(nearest))?"
  }

  private func alternatives(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension GraphFileError {
  /// Whether its sentence names the file.
  fileprivate var namesItsFile: Bool {
    switch self {
    case .unreadable, .unwritable: true
    case .notUTF8, .notJSON, .truncated, .notAGraph, .unknownVersion, .missingKey, .wrongType,
      .unknownValue, .duplicateID, .danglingID, .spanOutsideText:
      false
    }
  }
}
