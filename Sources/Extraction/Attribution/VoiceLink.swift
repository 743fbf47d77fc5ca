package import KnowledgeGraph
package import Language

/// One link of the chain of who says so, before entities are known.
package struct VoiceLink: Hashable, Sendable {
  /// The phrase that names the speaker, agency or outlet; nil where the text does not.
  package var party: Party?
  /// The name, of an outlet or agency known from metadata.
  package var name: String?
  /// How the words are passed on.
  package var manner: AttributionManner
  /// What is said; empty but for the innermost link.
  package var content: [TextRange]

  /// Makes a link.
  package init(
    party: Party?,
    name: String? = nil,
    manner: AttributionManner,
    content: [TextRange] = []
  ) {
    self.party = party
    self.name = name
    self.manner = manner
    self.content = content
  }
}
