import KnowledgeGraph

/// A command as called: its words, and its options parted from them.
struct Invocation: Sendable {
  /// The whole line.
  var line: String
  /// The word that named the command.
  var name: Word
  /// The words behind it that belong to no option.
  var words: [Word]
  /// The options, each with the words behind it.
  private(set) var options: [OptionName: [Word]] = [:]

  /// Parts the options that the command takes from the words behind its name.
  init(
    line: String,
    name: Word,
    words: [Word],
    of command: any Command
  ) throws(CommandError) {
    self.line = line
    self.name = name
    self.words = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if let option = try Self.option(word, followedBy: rest.first, of: command) {
        try take(option, named: word, from: &rest, of: command)
      } else {
        self.words.append(word)
      }
    }
  }

  private mutating func take(
    _ option: OptionName,
    named word: Word,
    from rest: inout ArraySlice<Word>,
    of command: any Command
  ) throws(CommandError) {
    let isKeyword = !word.text.hasPrefix("-")
    var values: [Word] = []
    switch option.value {
    case .nothing:
      break
    case .text:
      values = Array(rest)
      rest = []
    case .name where isKeyword:
      while let next = rest.first,
        try Self.option(next, followedBy: rest.dropFirst().first, of: command) == nil
      {
        values.append(next)
        rest.removeFirst()
      }
    case .count, .date, .format, .name, .type, .document, .status, .word:
      if let value = rest.popFirst() { values.append(value) }
    }
    if values.isEmpty, option.value != .nothing {
      throw .missingValue(option: word.text, takes: option.summary, at: word.range)
    }
    options[option] = values
  }

  /// The option that a word names, or nil; before a date, "in" tells the time: "in 2022-01".
  private static func option(
    _ word: Word,
    followedBy next: Word?,
    of command: any Command
  ) throws(CommandError) -> OptionName? {
    guard let keyword = word.keyword else { return nil }
    let allowed = command.allOptions
    guard keyword.hasPrefix("--") else {
      let option = allowed.first { $0.keyword == keyword && !command.flagsOnly.contains($0) }
      guard option == .place, allowed.contains(.on), let date = next?.keyword,
        TimeSpan(date) != nil
      else { return option }
      return .on
    }
    let name = keyword.dropFirst(2)
    if let exact = allowed.first(where: { $0.rawValue == name }) { return exact }
    let candidates = name.isEmpty ? [] : allowed.filter { $0.rawValue.hasPrefix(name) }
    if candidates.count == 1 { return candidates[0] }
    throw .unknownOption(
      word.text,
      at: word.range,
      among: (candidates.isEmpty ? allowed : candidates).map { "--\($0.rawValue)" }
    )
  }

  /// Whether an option is given.
  func has(_ option: OptionName) -> Bool { options[option] != nil }

  /// The words of an option as one phrase, or nil.
  func phrase(_ option: OptionName) -> String? { options[option]?.phrase }

  /// The number behind an option, or nil without the option.
  func count(_ option: OptionName) throws(CommandError) -> Int? {
    guard let word = options[option]?.first else { return nil }
    guard let count = Int(word.text), count >= 0 else {
      throw .badValue(word.text, expected: "a number, 0 or more", at: word.range)
    }
    return count
  }

  /// The words up to an unquoted keyword and those behind it; nil without the keyword.
  func parted(at keyword: String) -> (before: [Word], after: [Word])? {
    guard let index = words.firstIndex(where: { $0.keyword == keyword }) else { return nil }
    return (Array(words[..<index]), Array(words[(index + 1)...]))
  }

  /// The place in the line that words take.
  func range(of words: [Word]) -> Range<String.Index> {
    guard let first = words.first, let last = words.last else { return name.range }
    return first.range.lowerBound..<last.range.upperBound
  }
}
