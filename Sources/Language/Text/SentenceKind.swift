/// What a sentence is in the layout of a report.
public enum SentenceKind: String, CaseIterable, Sendable {
  /// Running text.
  case prose
  /// A headline, a heading or a caption: a line of its own without a full stop.
  case heading
  /// Where and when a report was filed: "BEIRUT, Jan. 21 -".
  case dateline
  /// Whose text or picture it is, at a paragraph's end: "AFP".
  case credit
}
