/// What the tagger chooses between: a universal tag, the treebank's finer one, and what inflection tells.
package struct TagClass: Hashable, Sendable {
  /// The universal tag.
  package var tag: UniversalTag
  /// The treebank's tag ("VBD"), which tells the parser more.
  package var treebankTag: String
  /// What inflection tells.
  package var morphology: Morphology

  /// Makes a class.
  package init(tag: UniversalTag, treebankTag: String, morphology: Morphology) {
    self.tag = tag
    self.treebankTag = treebankTag
    self.morphology = morphology
  }

  /// Reads what `name` wrote.
  init?(name: String) {
    let parts = name.split(separator: " ")
    guard parts.count == 3, let tag = UniversalTag(rawValue: String(parts[0])) else { return nil }
    self.init(tag: tag, treebankTag: String(parts[1]), morphology: Morphology(features: parts[2]))
  }

  /// The class as text: "VERB VBD Tense=Past|VerbForm=Fin".
  package var name: String { "\(tag.rawValue) \(treebankTag) \(morphology.features)" }
}
