/// Why records make no graph.
public enum GraphDefect: Error, Hashable, Sendable {
  /// A record of a graph.
  public enum Record: Hashable, Sendable {
    case document(DocumentID)
    case entity(EntityID)
    case claim(ClaimID)
    /// A judgement by its place, from 0.
    case judgement(Int)
  }

  /// Two records have one id.
  case duplicate(Record)
  /// A record names an id that nothing has.
  case dangling(Record, id: String)
  /// A span of a record lies outside its text or cuts a character.
  case span(Record, TextSpan)
}

extension GraphDefect {
  /// The first defect of a graph's ground state; O(n).
  static func first(in graph: Graph) -> GraphDefect? {
    for entity in graph.entities {
      if let defect = first(in: entity, of: graph) { return defect }
    }
    for claim in graph.claims {
      if let defect = first(in: claim, of: graph) { return defect }
    }
    for (index, judgement) in graph.judgements.enumerated() {
      for id in judgement.entities where graph.entities.slot(of: id) == nil {
        return .dangling(.judgement(index), id: id.rawValue)
      }
      for id in judgement.claims where graph.claims.slot(of: id) == nil {
        return .dangling(.judgement(index), id: id.rawValue)
      }
    }
    return nil
  }

  private static func first(in entity: Entity, of graph: Graph) -> GraphDefect? {
    for mention in entity.mentions {
      guard let document = graph.documents[id: mention.document] else {
        return .dangling(.entity(entity.id), id: mention.document.rawValue)
      }
      if !document.holds(mention.span) { return .span(.entity(entity.id), mention.span) }
    }
    return nil
  }

  private static func first(in claim: Claim, of graph: Graph) -> GraphDefect? {
    let record = Record.claim(claim.id)
    for id in claim.arguments.compactMap(\.entity) + claim.attribution.compactMap(\.entity)
    where graph.entities.slot(of: id) == nil {
      return .dangling(record, id: id.rawValue)
    }
    for id in claim.arguments.compactMap(\.claim) where graph.claims.slot(of: id) == nil {
      return .dangling(record, id: id.rawValue)
    }
    guard let evidence = claim.evidence else {
      return claim.spans.first.map { .span(record, $0) }
    }
    guard let document = graph.documents[id: evidence.document] else {
      return .dangling(record, id: evidence.document.rawValue)
    }
    return claim.spans.first { !document.holds($0) }.map { .span(record, $0) }
  }
}

extension Claim {
  /// Every span of the claim.
  var spans: [TextSpan] {
    var spans = arguments.compactMap(\.span)
    for link in attribution { spans += (link.span.map { [$0] } ?? []) + link.content }
    return spans + [time?.span, evidence?.span, trigger].compactMap { $0 }
  }
}

extension SourceDocument {
  /// Whether a span lies in the text and on the bounds of characters (scalars).
  func holds(_ span: TextSpan) -> Bool {
    let bytes = text.utf8
    guard span.start >= 0, span.end <= bytes.count else { return false }
    return [span.start, span.end].allSatisfy { offset in
      let index = bytes.index(bytes.startIndex, offsetBy: offset)
      return index == bytes.endIndex || bytes[index] & 0xC0 != 0x80
    }
  }
}
