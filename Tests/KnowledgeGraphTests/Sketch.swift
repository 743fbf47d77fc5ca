import KnowledgeGraph

/// A small report made for a test: a text, and the entities and claims that the test finds in it by their words.
struct Sketch {
  private(set) var document: SourceDocument
  private(set) var entities: [Entity] = []
  private(set) var claims: [Claim] = []

  /// A report; its id is eight times one hex digit.
  init(_ digit: Character, _ text: String, on date: String? = "2022-01-21", outlet: String? = nil) {
    let id = String(repeating: digit, count: 8)
    document = SourceDocument(
      id: DocumentID(rawValue: "d\(id)"),
      outlet: outlet,
      published: date,
      path: "\(digit).txt",
      sha256: String(repeating: digit, count: 64),
      text: text
    )
  }

  /// Gives the report another date, or none.
  mutating func publish(on date: String?) { document.published = date }

  var contribution: Contribution {
    Contribution(document: document, entities: entities, claims: claims)
  }

  /// The first place of a phrase in the text; the end if there is none, which no test wants.
  func span(_ phrase: String) -> TextSpan {
    let range =
      document.text.firstRange(of: phrase) ?? document.text.endIndex..<document.text.endIndex
    let bytes = document.text.utf8
    return TextSpan(
      bytes.distance(from: bytes.startIndex, to: range.lowerBound),
      bytes.distance(from: bytes.startIndex, to: range.upperBound)
    )
  }

  /// The id's digits of the report with the code point where a span starts.
  private func suffix(_ span: TextSpan) -> String {
    let codePoints = CodePointOffsets(of: document.text).codePoints(of: span)
    return "\(document.id.rawValue.dropFirst())-\(codePoints.lowerBound)"
  }

  @discardableResult
  mutating func entity(
    _ name: String,
    _ type: EntityType = .organization,
    also aliases: [String] = [],
    form: MentionForm = .name
  ) -> EntityID {
    let span = span(name)
    let id = EntityID(rawValue: "e\(suffix(span))")
    let mention = EntityMention(document: document.id, span: span, form: form)
    entities.append(
      Entity(id: id, type: type, name: name, aliases: aliases, mentions: [mention])
    )
    return id
  }

  /// An organization with a name, mentioned by it and by a phrase around it.
  mutating func party(_ name: String, in phrase: String) -> EntityID {
    let id = entity(name)
    let mention = EntityMention(document: document.id, span: span(phrase), form: .nominal)
    entities[entities.count - 1].mentions.append(mention)
    return id
  }

  /// A claim of a sentence, or of the whole text, with a trigger and the entities that fill its roles.
  @discardableResult
  mutating func claim(
    _ predicate: Predicate,
    _ trigger: String,
    _ fillers: KeyValuePairs<Role, EntityID>,
    counts: [Role: Quantity] = [:],
    words: [Role: String] = [:],
    sentence: String? = nil,
    time: String? = nil,
    by speaker: EntityID? = nil,
    polarity: Polarity = .positive,
    modality: Modality = .asserted
  ) -> ClaimID {
    let span = span(trigger)
    let id = ClaimID(rawValue: "c\(suffix(span))")
    claims.append(
      Claim(
        id: id,
        predicate: predicate,
        arguments: fillers.map {
          Argument(role: $0, entity: $1, span: words[$0].map(self.span), quantity: counts[$0])
        },
        time: time.map { ClaimTime(value: $0) },
        polarity: polarity,
        modality: modality,
        attribution: speaker.map { [Attribution(entity: $0, manner: .direct)] } ?? [],
        evidence: Evidence(
          document: document.id,
          span: sentence.map(self.span) ?? TextSpan(0, document.text.utf8.count)
        ),
        trigger: span,
        confidence: 0.9,
        rule: "sketch"
      )
    )
    return id
  }
}

extension Graph {
  /// A graph of some reports.
  init(_ sketches: Sketch...) {
    self.init()
    for sketch in sketches { add(sketch.contribution) }
  }

  /// Makes entities one in a person's name.
  mutating func join(_ ids: EntityID..., by person: String = "ana") {
    judge(Judgement(.same(ids), by: person))
  }

  /// Claims as "predicate agent patient" with the names to show, a line each.
  func phrases(_ claims: [Claim]) -> [String] {
    claims.map { claim in
      ([claim.predicate.rawValue] + claim.arguments.compactMap { $0.entity.flatMap(name(of:)) })
        .joined(separator: " ")
    }
  }
}
