/// Where a claim comes from, down to the characters that say it.
public struct Provenance: Hashable, Sendable {
  /// The claim.
  public var claim: Claim
  /// The report; nil for what a person states by hand.
  public var document: SourceDocument?
  /// The sentence's text.
  public var sentence: String?
  /// The innermost link that is a speaker; nil in the voice of agency or outlet.
  public var speaker: Attribution?
  /// The agency's name, from the chain or the header.
  public var agency: String?
  /// The outlet's name, from the chain or the header.
  public var outlet: String?
  /// The origin that counts for independence.
  public var origin: Origin
  /// Whether the claim was withdrawn.
  public var isRetracted: Bool
}

extension Graph {
  /// Where a claim comes from; nil if the graph does not hold it.
  public func provenance(of id: ClaimID) -> Provenance? {
    guard let claim = claim(id), let origin = origin(of: id) else { return nil }
    let document = claim.evidence.flatMap { self.document($0.document) }
    func link(_ manner: AttributionManner) -> String? {
      guard let link = claim.attribution.first(where: { $0.manner == manner }) else { return nil }
      return link.entity.flatMap(name(of:)) ?? link.span.flatMap { document?.text(of: $0) }
    }
    return Provenance(
      claim: claim,
      document: document,
      sentence: claim.evidence.flatMap { document?.text(of: $0.span) },
      speaker: claim.attribution.first { $0.manner != .agency && $0.manner != .outlet },
      agency: link(.agency) ?? document?.agency,
      outlet: link(.outlet) ?? document?.outlet,
      origin: origin,
      isRetracted: isRetracted(id)
    )
  }
}

extension SourceDocument {
  /// The text of a span; empty where the span lies outside.
  public func text(of span: TextSpan) -> String {
    String(decoding: bytes(of: span), as: UTF8.self)
  }

  /// The bytes of a span; none where the span lies outside.
  public func bytes(of span: TextSpan) -> Substring.UTF8View {
    let bytes = text.utf8
    guard span.start >= 0, span.end <= bytes.count else { return bytes.prefix(0) }
    let start = bytes.index(bytes.startIndex, offsetBy: span.start)
    return bytes[start..<bytes.index(start, offsetBy: span.end - span.start)]
  }
}
