import KnowledgeGraph

/// Figures side by side, drawn on one scale.
struct FigureTable {
  private let session: Session
  private let text: ClaimText
  private static let width = 16

  init(_ session: Session) {
    self.session = session
    text = ClaimText(session)
  }

  /// Whose figures are asked for.
  enum Whom {
    case anybody
    case entity(EntityID)
    /// Those whose words in a report have all of these, in the singular or plural.
    case called([String])

    /// The entity; nil for anybody and for a description.
    var entity: EntityID? {
      if case .entity(let id) = self { id } else { nil }
    }
  }

  private struct Figure {
    var quantity: Quantity
    var whom: StyledText
    var claims: [Claim]
  }

  /// The figures that claims give of those asked for, or of what they leave open.
  func output(of claims: [Claim], verb: Verb, whom: Whom) -> Output {
    let figures = figures(of: claims, whom: whom)
    guard !figures.isEmpty else { return Output("No report gives a figure.") }
    let top = figures.flatMap { [$0.quantity.min, $0.quantity.max] }.compactMap(\.self).max() ?? 1
    var table = Table(
      columns: [
        .ids("claims"), .number("how many"), .word("0 … \(top)"), .text("whom"),
        .text("how sure").optional, .text("who says so"),
      ],
      limit: session.settings.rows
    )
    for figure in figures {
      let caution = figure.claims.first.flatMap(ClaimText.caution) ?? ""
      table.add([
        text.numbers(figure.claims), Cell(figure.quantity.display),
        Cell(Self.bar(figure.quantity, top: top)), Cell(figure.whom), Cell(caution, .warning),
        text.voices(of: figure.claims),
      ])
    }
    var output = Output()
    if let folded = session.folded(verb, in: claims) { output.add(.heading(folded)) }
    output.add(.table(table))
    return output
  }

  /// The figures by whom they count, those with the largest first; equal ones of one patient share a row.
  private func figures(of claims: [Claim], whom asked: Whom) -> [Figure] {
    var figures: [Figure] = []
    for claim in claims {
      for (quantity, whom) in counted(by: claim, asked) {
        let index = figures.firstIndex {
          $0.whom.plain == whom.plain && $0.quantity.display == quantity.display
            && $0.claims.first.flatMap(ClaimText.caution) == ClaimText.caution(claim)
        }
        if let index {
          figures[index].claims.append(claim)
        } else {
          figures.append(Figure(quantity: quantity, whom: whom, claims: [claim]))
        }
      }
    }
    let largest = Dictionary(
      figures.map { ($0.whom.plain, Self.size($0.quantity)) },
      uniquingKeysWith: max
    )
    return figures.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      return (-largest[x.whom.plain, default: 0], x.whom.plain, -Self.size(x.quantity), a.offset)
        < (-largest[y.whom.plain, default: 0], y.whom.plain, -Self.size(y.quantity), b.offset)
    }.map(\.element)
  }

  /// Whom a claim counts, and how many: of several patients those that were asked for.
  private func counted(by claim: Claim, _ whom: Whom) -> [(Quantity, StyledText)] {
    let role = session.graph.ontology[claim.predicate]?.counted
    let patients = claim.arguments.filter { $0.role == role }
    let asked = patients.filter { isAsked($0, of: claim, whom) }
    if case .called = whom, asked.isEmpty { return [] }
    let counted = (asked.isEmpty ? patients : asked).compactMap { argument in
      argument.quantity.map { ($0, text.uncounted(argument, of: claim)) }
    }
    guard counted.isEmpty, let quantity = claim.quantity else { return counted }
    return [(quantity, patients.first.map { text.uncounted($0, of: claim) } ?? StyledText())]
  }

  private func isAsked(_ argument: Argument, of claim: Claim, _ whom: Whom) -> Bool {
    switch whom {
    case .anybody: return true
    case .entity(let id):
      return argument.entity.map(session.graph.canonical) == session.graph.canonical(id)
    case .called(let nouns):
      let words = text.words(argument.span, of: claim).lowercased()
        .split { !$0.isLetter && $0 != "-" }.map { Self.singular($0) }
      return nouns.allSatisfy { words.contains(Self.singular($0)) }
    }
  }

  /// A noun without the ending of a plural, as far as that is regular.
  private static func singular(_ noun: some StringProtocol) -> String {
    String(noun.hasSuffix("s") ? noun.dropLast() : noun[...])
  }

  private static func size(_ quantity: Quantity) -> Int { quantity.max ?? quantity.min ?? 0 }

  /// A figure on the scale from 0 to `top`.
  private static func bar(_ quantity: Quantity, top: Int) -> String {
    func column(_ count: Int) -> Int {
      min(width - 1, Int(Double(count) / Double(max(1, top)) * Double(width - 1)))
    }
    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    func line(_ count: Int) -> String { String(repeating: "─", count: max(0, count)) }
    switch (quantity.min, quantity.max) {
    case (let low?, let high?) where column(low) == column(high):
      return spaces(column(low)) + (quantity.approximate ? "○" : "●")
    case (let low?, let high?):
      return spaces(column(low)) + "├" + line(column(high) - column(low) - 1) + "┤"
    case (let low?, nil):
      return spaces(column(low)) + "├" + line(width - column(low) - 1) + "▶"
    case (nil, let high?):
      return "◀" + line(column(high) - 1) + "┤"
    case (nil, nil):
      return ""
    }
  }
}
