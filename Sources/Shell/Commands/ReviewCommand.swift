import KnowledgeGraph

/// Walks the pairs that are likely one, for a person to judge.
struct ReviewCommand: Command {
  let name = "review"
  let group = CommandGroup.curate
  let usage = ["review", "review same|different|unsure|skip|history|quit"]
  let summary = "walk through names that may be one thing, the likeliest first"
  let details = [
    "same, or x: they are one; different, or n: they are two; unsure, or u: a note keeps that; skip, or s; history, or h: what was changed so far; quit, or q. Every answer is a decision that “undo” takes back."
  ]
  let examples = [Example("review", "the likeliest pair, and what speaks for it")]
  let completes = CompletionKind.words(Answer.allCases.map(\.rawValue))

  /// What a person says of a pair.
  enum Answer: String, CaseIterable {
    case same, different, unsure, skip, history, quit

    /// The letter that says it as well.
    var key: Character {
      switch self {
      case .same: "x"
      case .different: "n"
      case .unsure: "u"
      case .skip: "s"
      case .history: "h"
      case .quit: "q"
      }
    }
  }

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call, beyond: 1)
    guard let word = call.words.first else {
      session.pairsToReview = session.weighed(try session.judging().suggest(session.graph))
      return session.nextPair(after: Output())
    }
    let known = Answer.allCases.first { String($0.key) == word.keyword }
    let answer: Answer = if let known { known } else { try Answer(word, as: "an answer") }
    guard let pair = session.pairsToReview.first, case .same(let ids) = pair.decision,
      ids.count > 1
    else { throw .nothingTo("review") }
    return try session.take(answer, on: ids)
  }
}

extension Session {
  /// Pairs by how sure they are, those of which most is claimed first among equals.
  fileprivate func weighed(_ pairs: [Judgement]) -> [Judgement] {
    pairs.map { ($0, $0.entities.map(graph.claimCount).reduce(0, +)) }.enumerated()
      .sorted { a, b in
        let (x, y) = (a.element, b.element)
        return (-(x.0.confidence ?? 0), -x.1, a.offset) < (-(y.0.confidence ?? 0), -y.1, b.offset)
      }
      .map(\.element.0)
  }

  /// Does what a person says of the pair on the screen, and shows what comes next.
  fileprivate mutating func take(
    _ answer: ReviewCommand.Answer,
    on ids: [EntityID]
  ) throws(CommandError) -> Output {
    var output = Output()
    let names = labelled(ids[0]) + " and " + labelled(ids[1])
    let labels = "\(label(ids[0])), \(label(ids[1]))"
    switch answer {
    case .same:
      output = Output(names + " are one now.")
      try judge(.same(ids), because: "reviewed", "merge " + labels)
    case .different:
      try judge(.different(ids), because: "reviewed", "different " + labels)
      output = Output(names + " stay two.")
    case .unsure:
      let note = "perhaps the same as \(name(graph.canonical(ids[1])))"
      try judge(.note(.entity(ids[0]), note), because: nil, "note \(label(ids[0]))")
      output = Output("Noted on \(label(ids[0])): \(note)")
    case .skip: break
    case .history: return nextPair(after: try self.output(of: "changes"))
    case .quit:
      pairsToReview = []
      return Output("“review” goes on with what is left.")
    }
    pairsToReview.removeFirst()
    return nextPair(after: output)
  }

  /// The next pair that is not decided yet, below what is to be shown before it, and the question about it.
  fileprivate mutating func nextPair(after output: Output) -> Output {
    var output = output
    while let pair = pairsToReview.first {
      if case .same(let ids) = pair.decision, ids.count > 1,
        graph.canonical(ids[0]) != graph.canonical(ids[1]), !isApart(ids)
      {
        let left = pairsToReview.count
        let sure = Int(((pair.confidence ?? 0) * 100).rounded())
        output.add(
          .heading(
            StyledText("Are these one? \(pair.reason ?? "") (\(sure) %)", .strong)
              + StyledText(left > 1 ? "; \(left - 1) more behind" : "", .faint)
          )
        )
        output.add(.table(comparison(of: ids)))
        next = .choose(
          ReviewCommand.Answer.allCases.map {
            Reply.Choice(key: $0.key, word: $0.rawValue, line: " review \($0.rawValue)")
          }
        )
        return output
      }
      pairsToReview.removeFirst()
    }
    output.add("There is nothing to review.")
    return output
  }

  /// Whether a person keeps two entities apart.
  private func isApart(_ ids: [EntityID]) -> Bool {
    let sides = ids.map { Set(graph.members(of: $0)) }
    return graph.judgements.contains { judgement in
      guard case .different(let others) = judgement.decision else { return false }
      return sides.allSatisfy { side in others.contains(where: side.contains) }
    }
  }

  /// The words around the first mention of an entity.
  private func mention(of id: EntityID) -> StyledText {
    guard let mention = graph.mentions(of: id).first, let report = graph.document(mention.document)
    else { return StyledText() }
    let isInBody = mention.span.start >= report.bodyStart
    let section =
      isInBody
      ? report.bodyStart..<report.text.utf8.count : 0..<max(report.bodyStart, mention.span.end)
    let around = TextSpan(
      max(section.lowerBound, mention.span.start - 50),
      min(section.upperBound, mention.span.end + 50)
    )
    let words = report.text(of: around).printable.split(separator: " ")
    let isCut = (around.start > report.bodyStart, around.end < report.text.utf8.count)
    let shown = words.dropFirst(isCut.0 ? 1 : 0).dropLast(isCut.1 ? 1 : 0)
    let text = (isCut.0 ? "… " : "") + shown.joined(separator: " ") + (isCut.1 ? " …" : "")
    return StyledText(text, .faint)
  }

  /// Entities side by side: names, types, reports, and what is said of them first.
  private func comparison(of ids: [EntityID]) -> Table {
    let entities = ids.prefix(2).map(graph.canonical)
    var table = Table(columns: [.word("")] + entities.map { .text(label($0)) })
    let text = ClaimText(self)
    let rows: [(String, (EntityID) -> StyledText)] = [
      ("name", { StyledText(name($0), .strong) }),
      ("type", { StyledText(graph.type(of: $0)?.rawValue ?? "") }),
      ("also called", { StyledText(otherNames(of: $0).joined(separator: ", ")) }),
      (
        "reports",
        { id in
          let numbers = Set(graph.mentions(of: id).map { state.numbering.documents[$0.document] })
          return StyledText(numbers.sorted().map { "d\($0)" }.joined(separator: " "), .number)
        }
      ),
      ("in the words", { mention(of: $0) }),
      ("claims", { StyledText(String(graph.claimCount(of: $0))) }),
    ]
    for (title, cell) in rows {
      let cells = entities.map { Cell(cell($0)) }
      if cells.allSatisfy({ $0.text.isEmpty }) { continue }
      table.add([Cell(title, .faint)] + cells)
    }
    let said = entities.map { graph.claims(about: $0).prefix(3) }
    for row in 0..<(said.map(\.count).max() ?? 0) {
      let cells = said.map { claims in
        guard row < claims.count else { return Cell("") }
        let claim = claims[claims.startIndex + row]
        return Cell(
          StyledText(state.numbering.claims.label(claim.id) + " ", .number) + text.sentence(claim)
        )
      }
      table.add([Cell("")] + cells)
    }
    return table
  }
}
