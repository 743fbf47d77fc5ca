import Language

/// A sentence as the network learns from it.
struct NetworkExample: Sendable {
  var words: [WordFeatures]
  /// The class of each word, -1 where it is not known.
  var classes: [Int]
  /// The head of each word, -1 for the root; empty where the tree is not known.
  var heads: [Int]
  /// The relation of each word to its head, -1 for the root.
  var relations: [Int]
  /// The name label of each word; empty where names are not known.
  var names: [Int]
}
