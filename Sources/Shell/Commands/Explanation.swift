import KnowledgeGraph

/// A claim from its statement down to the characters that say it, and what others say.
struct Explanation {
  private let session: Session
  private let text: ClaimText
  private var graph: Graph { session.graph }

  init(_ session: Session) {
    self.session = session
    text = ClaimText(session)
  }

  /// All that is known of a claim.
  func output(of claim: Claim) -> Output {
    let number = session.state.numbering.claims.label(claim.id)
    var output = Output(.heading(StyledText(number + "  ", .number) + text.sentence(claim)))
    output.add(.fields(fields(of: claim)))
    if let evidence = claim.evidence, let report = graph.document(evidence.document) {
      let sentence = MarkedText.text(of: evidence.span, in: report, marks: Self.marks(of: claim))
      output.add(.lines([sentence], indent: 2))
    }
    let others = graph.corroboration(of: claim.id)
    if let others { add(others, on: claim, to: &output) }
    return output.read(as: record(of: claim, others))
  }

  /// A claim with what others say, for programs.
  private func record(of claim: Claim, _ others: Corroboration?) -> Table {
    let report = claim.evidence.flatMap { graph.document($0.document) }
    let sentence = claim.evidence.flatMap { report?.text(of: $0.span) }
    let against = Set((others?.conflicts ?? []).map(\.other))
    var table = Table(
      columns: [
        .number("claim"), .text("what"), .text("when"), .word("how sure"), .text("who says so"),
        .text("sources"), .text("sentence"), .ids("report"), .text("rule"),
        .ids("the same in"), .ids("otherwise in"),
      ]
    )
    table.add([
      text.number(claim.id), Cell(text.sentence(claim)), TimeText.cell(of: [claim]),
      Cell(ClaimText.caution(claim) ?? "asserted"), text.voices(of: [claim]),
      Cell(StyledText(), value: .words((others?.origins ?? []).map(text.name))),
      Cell(sentence?.printable ?? ""),
      Cell(report.map { session.state.numbering.documents.label($0.id) } ?? ""),
      Cell(claim.rule),
      text.numbers((others?.supporting ?? []).compactMap(graph.claim)),
      text.numbers(against.sorted().compactMap(graph.claim)),
    ])
    return table
  }

  /// "Rami Abdel Rahman —told→ AFP —published→ d1", with the words behind it.
  func chain(of claim: Claim, withQuote: Bool) -> StyledText {
    if let person = claim.by { return StyledText(person, .strong) + " states it by hand" }
    let report = claim.evidence.flatMap { graph.document($0.document) }
    let names = text.names(inChainOf: claim)
    var chain = StyledText()
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      let isSpeaker = index == 0 && claim.hasSpeaker
      let step = isLast ? "published" : isSpeaker ? "told" : "carried by"
      chain += StyledText(name, .strong) + StyledText(" —\(step)→ ", .faint)
    }
    if let report {
      chain += StyledText(session.state.numbering.documents.label(report.id), .number)
      if withQuote, let evidence = claim.evidence {
        let quotes = claim.attribution.first?.content ?? []
        let spans = quotes.isEmpty ? [evidence.span] : quotes
        chain +=
          " " + Self.quoted(spans.map { report.text(of: $0).printable }.joined(separator: " … "))
      }
    }
    return chain
  }

  /// Words in quotation marks, without those they have already.
  private static func quoted(_ words: String) -> StyledText {
    let hasMarks = "“\"".contains(words.prefix(1)) && "”\"".contains(words.suffix(1))
    return StyledText(hasMarks && words.count > 1 ? words : "“\(words)”")
  }

  private func fields(of claim: Claim) -> [Field] {
    let report = claim.evidence.flatMap { graph.document($0.document) }
    let provenance = graph.provenance(of: claim.id)
    var fields: [Field] = []
    func add(_ name: String, _ value: StyledText?) {
      if let value, !value.isEmpty { fields.append(Field(name: name, value: value)) }
    }
    let speaker = provenance?.speaker
    add("speaker", speaker.map { voice($0, of: claim) })
    add("agency", provenance?.agency.map { StyledText($0) })
    add("outlet", provenance?.outlet.map { StyledText($0) })
    if speaker == nil, provenance?.agency == nil, provenance?.outlet == nil, claim.by == nil {
      add("outlet", "not named: the report's own voice")
    }
    add("stated by", claim.by.map { StyledText($0) })
    add("report", report.map(title))
    for argument in claim.arguments {
      add(argument.role.rawValue.replacing("_", with: " "), filler(argument, of: claim))
    }
    if let quantity = claim.quantity {
      add("how many", StyledText("\(quantity.display) (“\(quantity.text)”)"))
    }
    if let time = claim.time {
      add("when", StyledText(TimeText.day(time.value)) + dating(time, of: claim))
    }
    add("how sure", StyledText(ClaimText.caution(claim) ?? "asserted"))
    add(
      "read by",
      StyledText("rule \(claim.rule), confidence \(percent(claim.confidence))", .faint)
    )
    for note in graph.notes(on: .claim(claim.id)) { fields.append(session.field(note)) }
    if provenance?.isRetracted == true { add("withdrawn", "left out of every answer") }
    return fields
  }

  /// The words that date a claim, and whether they stand elsewhere in its report.
  private func dating(_ time: ClaimTime, of claim: Claim) -> StyledText {
    guard let span = time.span else { return StyledText() }
    let words = text.words(span, of: claim)
    guard !words.isEmpty else { return StyledText() }
    let sentence = claim.evidence?.span
    let isOwn = sentence.map { $0.start <= span.start && span.end <= $0.end } ?? true
    return StyledText(" (“\(words)”\(isOwn ? "" : ", elsewhere in the report"))")
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func voice(_ link: Attribution, of claim: Claim) -> StyledText {
    let name =
      link.entity.map { session.labelled($0) } ?? StyledText(text.words(link.span, of: claim))
    let manner = StyledText(" — \(link.manner.rawValue)", .faint)
    let words = text.words(link.span, of: claim)
    let isName = words.isEmpty || words == link.entity.map(session.name)
    return name + manner + (isName ? "" : StyledText(": “\(words)”", .faint))
  }

  private func title(_ report: SourceDocument) -> StyledText {
    let label = StyledText(session.state.numbering.documents.label(report.id), .number)
    let parts = [report.title, report.published, report.path].compactMap(\.self)
    return label + StyledText(" " + parts.joined(separator: ", "))
  }

  /// The filler with its words where the report calls it otherwise.
  private func filler(_ argument: Argument, of claim: Claim) -> StyledText {
    let words = text.words(argument.span, of: claim)
    guard let entity = argument.entity else { return text.filler(argument, of: claim) }
    let label = StyledText(" (\(session.label(entity)))", .number)
    let name = text.filler(argument, of: claim) + label
    return words.isEmpty || words == session.name(entity)
      ? name : name + StyledText(": “\(words)”", .faint)
  }

  /// The words of a claim that decide: its trigger, and what fills its roles.
  static func marks(of claim: Claim) -> [MarkedText.Mark] {
    let trigger = claim.trigger.map { MarkedText.Mark(span: $0, style: .trigger) }
    let arguments = claim.arguments.compactMap(\.span).sorted {
      ($0.end - $0.start, $0) < ($1.end - $1.start, $1)
    }
    return [trigger].compactMap(\.self)
      + arguments.map { MarkedText.Mark(span: $0, style: .argument) }
  }

  /// Who makes the statement, as a row of an answer counts them, and who tells of its happening in other words.
  private func sources(of claim: Claim, _ others: [Claim], among all: [Origin]) -> String {
    let statement = SharedStatement.groups(of: [claim] + others, in: graph, text: text)
      .first { $0.claims.contains(claim) }
    let own = graph.origins(of: (statement?.claims ?? [claim]).map(\.id))
    let more = all.filter { !own.contains($0) }
    func names(_ origins: [Origin]) -> String { origins.map(text.name).joined(separator: "; ") }
    var sentence =
      own.count == 1
      ? "One source alone says so: \(names(own))."
      : "\(own.count) independent sources say so: \(names(own))."
    if !more.isEmpty {
      let isHappening = graph.ontology.isHappening(claim.predicate)
      let (one, many) =
        isHappening
        ? ("tells of the same happening", "tell of the same happening")
        : ("says a part of it", "say a part of it")
      sentence += " \(more.count) more \(more.count == 1 ? one : many): \(names(more))."
    }
    return sentence
  }

  private func add(_ others: Corroboration, on claim: Claim, to output: inout Output) {
    let supporting = others.supporting.compactMap(graph.claim)
    output.add(StyledText(sources(of: claim, supporting, among: others.origins), .strong))
    if !supporting.isEmpty {
      output.add(.heading(StyledText("The same is said in:", .faint)))
      output.add(.table(session.claimTable(supporting)))
    }
    guard !others.conflicts.isEmpty else { return }
    output.add(.heading(StyledText("Otherwise in:", .faint)))
    var table = Table(
      columns: [.number("claim"), .text("what"), .text("who says so"), .word("why")],
      limit: session.settings.rows
    )
    for conflict in others.conflicts {
      guard let other = graph.claim(conflict.other) else { continue }
      table.add([
        text.number(other.id), Cell(text.sentence(other)), text.voices(of: [other]),
        Cell(session.reason(conflict), .warning),
      ])
    }
    output.add(.table(table))
  }
}
