import Foundation
import KnowledgeGraph
import Testing

/// Builds what reading a report would give, its spans found by the words they cover.
struct ReportBuilder {
  private(set) var document: SourceDocument
  private var entities: [String: Entity] = [:]
  private var order: [String] = []
  private var claims: [Claim] = []

  init(_ digits: String, path: String, text: String) throws {
    let read = ReportFile.reports(in: .init(text.utf8), path: path)
    document = try #require(read.first).get()
    document.id = DocumentID(rawValue: "d" + digits)
  }

  var contribution: Contribution {
    Contribution(
      document: document,
      entities: order.compactMap { entities[$0] }.sorted {
        $0.mentions[0].span < $1.mentions[0].span
      },
      claims: claims.sorted { ($0.trigger ?? TextSpan(0, 0)) < ($1.trigger ?? TextSpan(0, 0)) }
    )
  }

  /// An entity with its mentions, given by words of the text, the first of which names it.
  mutating func entity(
    _ type: EntityType,
    _ words: String,
    also others: [String] = [],
    form: MentionForm = .name
  ) throws {
    let spans = try ([words] + others).map { try span(of: $0) }
    entities[words] = Entity(
      id: EntityID(rawValue: "e\(digits)-\(spans[0].start)"),
      type: type,
      name: words,
      aliases: others.sorted(),
      mentions: spans.sorted().map { EntityMention(document: document.id, span: $0, form: form) }
    )
    order.append(words)
  }

  /// A claim, its places given by words of one sentence.
  mutating func claim(
    _ predicate: KnowledgeGraph.Predicate,
    _ trigger: String,
    in sentence: String,
    _ fillers: [(Role, String, String, Quantity?)],
    by voices: [(String, AttributionManner)] = [],
    time: (String, String)? = nil,
    polarity: Polarity = .positive,
    modality: Modality = .asserted
  ) throws {
    let place = try span(of: sentence)
    let triggerSpan = try span(of: trigger, in: place)
    var arguments: [Argument] = []
    for (role, name, words, quantity) in fillers {
      arguments.append(
        Argument(
          role: role,
          entity: entities[name]?.id,
          span: try span(of: words, in: place),
          quantity: quantity
        )
      )
    }
    let links = voices.map { Attribution(entity: entities[$0.0]?.id, manner: $0.1) }
    let id =
      "c\(digits)-\(triggerSpan.start)\(claims.contains { $0.trigger == triggerSpan } ? "b" : "")"
    claims.append(
      Claim(
        id: ClaimID(rawValue: id),
        predicate: predicate,
        arguments: arguments,
        time: try time.map { ClaimTime(value: $0.0, span: try span(of: $0.1, in: place)) },
        polarity: polarity,
        modality: modality,
        attribution: links,
        evidence: Evidence(document: document.id, span: place),
        trigger: triggerSpan,
        confidence: 0.9,
        rule: "active-verb"
      )
    )
  }

  private var digits: String { String(document.id.rawValue.dropFirst()) }

  private func span(of words: String, in place: TextSpan? = nil) throws -> TextSpan {
    let place = place ?? TextSpan(document.bodyStart, document.text.utf8.count)
    let text = document.text(of: place)
    let range = try #require(text.range(of: words), "“\(words)” is not in the text")
    let start = place.start + text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }
}
