import Language

/// One way that a sentence states claims.
protocol ClaimRule: Sendable {
  /// The claims that one sentence of a report states in this way.
  func drafts(in sentence: Int, of report: Report) -> [Draft]
}
