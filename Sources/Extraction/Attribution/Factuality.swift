package import KnowledgeGraph

/// Whether a happening is affirmed, and how sure it is: done, tried, meant, doubtful, or said by nobody named.
///
/// The scale is that of FactBank (Saurí and Pustejovsky 2009), with attempts and intentions told apart.
package struct Factuality: Hashable, Sendable {
  /// Affirmed or denied.
  package var polarity: Polarity
  /// How sure.
  package var modality: Modality

  /// What a plain sentence states.
  package static let fact = Factuality(polarity: .positive, modality: .asserted)

  /// Makes a reading.
  package init(polarity: Polarity, modality: Modality) {
    self.polarity = polarity
    self.modality = modality
  }

  /// Reads "+asserted" or "-hedged"; nil for anything else.
  init?(tabled text: Substring) {
    guard let modality = Modality(rawValue: String(text.dropFirst())) else { return nil }
    switch text.first {
    case "+": self.init(polarity: .positive, modality: modality)
    case "-": self.init(polarity: .negative, modality: modality)
    default: return nil
    }
  }

  /// This reading inside a context: what the context leaves open stays open, two denials affirm.
  func within(_ context: Self) -> Self {
    Factuality(
      polarity: polarity == context.polarity ? .positive : .negative,
      modality: context.modality == .asserted ? modality : context.modality
    )
  }
}
