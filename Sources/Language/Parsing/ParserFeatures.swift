/// What the parser looks at to choose a move: the top of the stack, the front of the buffer, and their
/// dependents, alone and together (after Zhang & Nivre 2011).
package struct ParserFeatures: Sendable {
  /// The features of the state last asked for.
  package internal(set) var list = FeatureList()

  /// What is known of a word before parsing.
  struct Node {
    var form: UInt64
    var tag: UInt64
    var coarse: UInt64
    var fineCluster: UInt64
    var cluster: UInt64
  }

  /// The words, then what stands where there is no word.
  private let nodes: [Node]

  /// Looks at the words of a sentence and the classes that the tagger gave them.
  package init(_ words: [WordSignature], tags: [Int], classes: [TagClass], clusters: WordClusters) {
    var nodes: [Node] = []
    nodes.reserveCapacity(words.count + 2)
    for (word, tag) in zip(words, tags) {
      nodes.append(
        Node(
          form: word.form,
          tag: UInt64(tag),
          coarse: FeatureHash.of(classes[tag].tag.rawValue),
          fineCluster: clusters.fine[word.lower],
          cluster: clusters.coarse[word.lower]
        )
      )
    }
    nodes.append(Node(form: 1, tag: 1001, coarse: 1, fineCluster: 1001, cluster: 1001))
    self.nodes = nodes
  }

  /// Lists the features of a state.
  package mutating func collect(_ state: ParserState, _ stacks: SharedStacks) {
    list.removeAll()
    let view = View(state, stacks, nodes: nodes)
    addWords(view)
    addPairs(view)
    addTriples(view)
    addDependents(view)
    addPrepositions(view)
    addRelations(view)
    addClusters(view)
    addNeighbours(view)
    addValencies(view)
    addDistances(view)
  }
}
