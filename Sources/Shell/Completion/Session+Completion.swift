import KnowledgeGraph

extension Session {
  /// What may stand at a place of a line, counted in Unicode scalars: commands, options, names, verbs, paths.
  public func complete(_ line: String, cursor: Int) -> [Completion] {
    let scalars = line.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: cursor, limitedBy: scalars.endIndex)
    let before = String(scalars[..<(end ?? scalars.endIndex)])
    return Completer(session: self, text: before).completions
  }
}

/// Completes what stands before a cursor.
private struct Completer {
  let session: Session
  let text: String
  private let scan: LineScanner.Scan
  /// The word at the cursor; nil behind a space.
  private let current: Word?
  private let earlier: [Word]

  private static let limit = 50

  init(session: Session, text: String) {
    self.session = session
    self.text = text
    scan = LineScanner.scan(text)
    if let last = scan.words.last, last.range.upperBound == text.endIndex {
      current = last
      earlier = scan.words.dropLast()
    } else {
      current = nil
      earlier = scan.words
    }
  }

  var completions: [Completion] {
    if scan.pipe != nil { return [] }
    if let redirection = scan.redirection { return files(redirection.file) }
    guard let first = earlier.first else { return commands }
    guard let command = try? CommandTable.command(first) else { return [] }
    if let current, current.text.hasPrefix("-"), !current.isQuoted { return options(of: command) }
    if let word = earlier.last, let option = option(word, of: command) {
      return values(of: option)
    }
    return words(of: command)
  }

  private var commands: [Completion] {
    let start = current?.text.lowercased() ?? ""
    return CommandTable.all.filter { $0.name.hasPrefix(start) }
      .map { completion($0.name + " ", $0.summary) }
  }

  private func options(of command: any Command) -> [Completion] {
    let start = (current?.text ?? "").lowercased()
    return command.allOptions.filter { "--\($0.rawValue)".hasPrefix(start) }
      .map { completion("--\($0.rawValue) ", $0.summary) }
  }

  private func option(_ word: Word, of command: any Command) -> OptionName? {
    guard let keyword = word.keyword else { return nil }
    return command.allOptions.first {
      $0.value != .nothing
        && ("--\($0.rawValue)" == keyword
          || $0.keyword == keyword && !command.flagsOnly.contains($0))
    }
  }

  private func values(of option: OptionName) -> [Completion] {
    switch option.value {
    case .nothing, .count, .text, .word: []
    case .date: dates
    case .format: choices(OutputFormat.allCases.map(\.rawValue))
    case .type: choices(EntityType.allCases.map(\.rawValue))
    case .status: choices(ClaimFilter.Status.allCases.map(\.rawValue))
    case .name: option == .by ? speakers : names(beginningAt: 1)
    case .document:
      session.graph.documents.map {
        completion(session.state.numbering.documents.label($0.id) + " ", $0.heading)
      }.filter { $0.replacement.hasPrefix(current?.text ?? "") }
    }
  }

  /// Those who say something, who says most first, by any of their names.
  private var speakers: [Completion] {
    let graph = session.graph
    var claims: [EntityID: Int] = [:]
    for claim in graph.claims {
      for id in Set(claim.attribution.compactMap(\.entity).map(graph.canonical)) {
        claims[id, default: 0] += 1
      }
    }
    if current == nil {
      let most = claims.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(Self.limit)
      return most.map { completion(name: session.name($0.key), of: $0.key) }
    }
    return names(beginningAt: 1) { claims[$0] != nil }
  }

  /// The days that the reports speak of.
  private var dates: [Completion] {
    let days = Set(
      session.graph.claims.compactMap { $0.time?.timeSpan?.start?.description.prefix(10) }
    )
    return choices(days.sorted().map(String.init))
  }

  private func words(of command: any Command) -> [Completion] {
    switch command.completes {
    case .nothing: []
    case .files: files(current)
    case .names: names(beginningAt: 1)
    case .wordThenFiles(let words): earlier.count == 1 ? choices(words) : files(current)
    case .words(let words): earlier.count == 1 ? choices(words) : []
    case .topics:
      CommandTable.all.filter { $0.name.hasPrefix(current?.text ?? "") }
        .map { completion($0.name + " ", $0.summary) } + choices(HelpText.topics)
    case .nameThen(let keyword, let words):
      earlier.last?.keyword == keyword ? choices(words) : names(beginningAt: 1)
    case .verbAndNames:
      earlier.count == 1 || Verb.auxiliaries.contains(earlier.last?.keyword ?? "")
        ? predicates : names(beginningAt: 2)
    }
  }

  /// Verbs as questions use them, with the numbers of their claims.
  private var predicates: [Completion] {
    let start = current?.text.lowercased() ?? ""
    let counts = Dictionary(grouping: session.graph.claims, by: \.predicate).mapValues(\.count)
    return session.graph.ontology.entries.compactMap { entry in
      guard let count = counts[entry.predicate],
        let verb = entry.active.split(separator: " ").first,
        verb.hasPrefix(start)
      else { return nil }
      return completion(verb + " ", Session.counted(count, "claim"))
    }
  }

  private func choices(_ words: [String]) -> [Completion] {
    words.filter { $0.hasPrefix(current?.text.lowercased() ?? "") }.map {
      completion($0 + " ", nil)
    }
  }

  private func files(_ word: Word?) -> [Completion] {
    session.paths.files(beginning: word?.text ?? "").map { path in
      let end = path.hasSuffix("/") ? "" : " "
      let quoted = needsQuotes(path) ? quoted(path) : path
      return completion(quoted + end, nil, instead: word)
    }
  }

  /// Names that go on from the words before the cursor, as many of them as fit.
  private func names(
    beginningAt first: Int,
    where fits: (EntityID) -> Bool = { _ in true }
  ) -> [Completion] {
    let words = current.map { earlier + [$0] } ?? earlier
    let start = current == nil ? words.count : max(first, words.count - 1)
    var found = completions(of: words[min(start, words.count)...], where: fits)
    if current != nil, current?.isQuoted == false {
      for start in first..<max(first, words.count - 1) {
        let longer = completions(of: words[start...], where: fits)
        if !longer.isEmpty {
          found = longer
          break
        }
      }
    }
    return found
  }

  private func completions(
    of words: ArraySlice<Word>,
    where fits: (EntityID) -> Bool
  ) -> [Completion] {
    let graph = session.graph
    let whole = graph.names(beginning: words.phrase, anchored: true).filter { fits($0.entity) }
    let found =
      whole.isEmpty ? graph.names(beginning: words.phrase).filter { fits($0.entity) } : whole
    return found.prefix(Self.limit).map {
      completion(name: $0.name, of: $0.entity, instead: words.first)
    }
  }

  /// A name, with what it is the name of.
  private func completion(
    name: String,
    of id: EntityID,
    instead word: Word? = nil
  ) -> Completion {
    let type = session.graph.type(of: id)?.rawValue ?? ""
    let canonical = session.name(id)
    let other = canonical == name ? "" : " \(canonical)"
    let shown = name.printable
    let text = (needsQuotes(shown) ? quoted(shown) : shown) + " "
    return completion(text, "\(type)\(other)", instead: word)
  }

  private func completion(_ text: String, _ summary: String?, instead word: Word? = nil)
    -> Completion
  {
    let start = (word ?? current)?.range.lowerBound ?? self.text.endIndex
    return Completion(
      replacement: text,
      replaces: self.text[start...].unicodeScalars.count,
      summary: summary
    )
  }

  private func needsQuotes(_ text: String) -> Bool {
    current?.isQuoted == true
      || text.contains { $0.isWhitespace || "\"'“”‘’«»|>#\\*?".contains($0) }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
