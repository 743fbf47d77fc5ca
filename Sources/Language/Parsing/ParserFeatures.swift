/// What the parser looks at to choose a move: the top of the stack, the front of the buffer, and their
/// dependents, alone and together (after Zhang & Nivre 2011).
package struct ParserFeatures: Sendable {
  /// The features of the state last asked for.
  package private(set) var list = FeatureList()

  /// What is known of a word before parsing.
  private struct Node {
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

  private func node(_ word: Int) -> Node {
    nodes[word < 0 || word >= nodes.count ? nodes.count - 1 : word]
  }

  /// Lists the features of a state.
  package mutating func collect(_ state: ParserState, _ stacks: SharedStacks) {
    list.removeAll()
    let top = stacks[state.top]
    let second = stacks[top.below]
    let s0 = node(top.word)
    let s1 = node(second.word)
    let s2 = node(stacks[second.below].word)
    let b0 = node(state.front)
    let b1 = node(state.front + 1)
    let b2 = node(state.front + 2)
    let l0 = node(top.left.outer)
    let r0 = node(top.right.outer)
    let l1 = node(second.left.outer)
    let r1 = node(second.right.outer)
    let lB = node(state.frontLeft.outer)
    let distance = state.depth > 0 ? UInt64(min(state.front - top.word, 8)) : 0
    let gap = state.depth > 1 ? UInt64(min(top.word - second.word, 8)) : 0

    for node in [s0, s1, b0, b1] {
      list.add(node.form)
      list.add(node.tag)
      list.add(node.form, node.tag)
    }
    list.add(s2.form, s2.tag)
    list.add(s2.tag)
    list.add(b2.form, b2.tag)
    list.add(b2.tag)

    addPair(s0, s1)
    addPair(s0, b0)
    list.add(s1.form, b0.form)
    list.add(s1.form, b0.tag)
    list.add(s1.tag, b0.form)
    list.add(s1.tag, b0.tag)
    list.add(b0.form, b1.form)
    list.add(b0.tag, b1.tag)
    list.add(b0.form, b1.tag)
    list.add(b0.tag, b1.form)
    list.add(s0.tag, b1.tag)
    list.add(s0.form, b1.tag)

    list.add(s0.tag, b0.tag, b1.tag)
    list.add(s0.form, b0.tag, b1.tag)
    list.add(s0.tag, s1.tag, b0.tag)
    list.add(s0.form, s1.tag, b0.tag)
    list.add(s0.tag, s1.form, b0.tag)
    list.add(s0.tag, s1.tag, b0.form)
    list.add(s0.tag, s1.tag, s2.tag)
    list.add(b0.tag, b1.tag, b2.tag)
    list.add(s0.tag, s1.tag, b0.tag, b1.tag)
    list.add(s0.coarse, s1.coarse, s2.coarse, b0.coarse)

    list.add(s0.tag, l0.tag, b0.tag)
    list.add(s0.tag, r0.tag, b0.tag)
    list.add(s0.tag, lB.tag, b0.tag)
    list.add(s0.tag, s1.tag, l0.tag)
    list.add(s0.tag, s1.tag, r0.tag)
    list.add(s0.tag, s1.tag, l1.tag)
    list.add(s0.tag, s1.tag, r1.tag)
    list.add(s0.tag, s1.tag, lB.tag, b0.tag)
    list.add(s0.form, l0.form)
    list.add(s0.form, r0.form)
    list.add(b0.form, lB.form)
    list.add(s1.form, r1.form)
    list.add(s0.tag, r0.form, b0.tag)
    list.add(s1.tag, r1.form, s0.tag)
    // A preposition or conjunction hangs before its noun or verb and tells where that may go.
    list.add(lB.form, s0.form)
    list.add(lB.form, s0.tag, b0.tag)
    list.add(lB.form, s1.tag, s0.tag)
    list.add(lB.form, s0.form, b0.form)
    list.add(lB.form, s0.cluster, b0.cluster)
    list.add(l0.form, s1.form)
    list.add(l0.form, s1.tag, s0.tag)
    list.add(l0.form, s1.tag, b0.tag)
    list.add(l0.form, s1.form, s0.form)
    list.add(l0.form, s1.cluster, s0.cluster)

    let dl0 = top.left.outerRelation.feature
    let dr0 = top.right.outerRelation.feature
    let dl1 = second.left.outerRelation.feature
    let dr1 = second.right.outerRelation.feature
    let dlB = state.frontLeft.outerRelation.feature
    list.add(s0.form, dl0)
    list.add(s0.tag, dl0, top.left.innerRelation.feature)
    list.add(s0.form, dr0)
    list.add(s0.tag, dr0, top.right.innerRelation.feature)
    list.add(s1.form, dr1)
    list.add(s1.tag, dr1, second.right.innerRelation.feature)
    list.add(s1.tag, dl1, second.left.innerRelation.feature)
    list.add(b0.form, dlB)
    list.add(b0.tag, dlB, state.frontLeft.innerRelation.feature)
    list.add(s0.tag, b0.tag, dr0, dlB)
    list.add(s0.tag, s1.tag, dl0, dr1)
    list.add(s0.tag, s1.tag, dr0, b0.tag)
    list.add(s0.tag, dl0, dr0, b0.tag)

    list.add(s0.fineCluster)
    list.add(s1.fineCluster)
    list.add(b0.fineCluster)
    list.add(b1.fineCluster)
    list.add(s0.fineCluster, b0.fineCluster)
    list.add(s0.fineCluster, s1.fineCluster)
    list.add(s0.cluster, b0.cluster, s0.coarse, b0.coarse)
    list.add(s0.cluster, s1.cluster, s0.coarse, s1.coarse)
    list.add(s0.cluster, s1.cluster, b0.cluster)
    list.add(s0.cluster, b0.tag, b1.tag)
    list.add(s0.coarse, b0.coarse, b1.coarse)
    list.add(s0.coarse, s1.coarse, b0.coarse)
    let between = node(state.front - 1)
    list.add(between.tag, s0.tag, b0.tag)
    list.add(between.form, s0.tag, b0.tag)
    let behind = node(state.depth > 0 ? top.word + 1 : ParserState.none)
    list.add(behind.tag, s0.tag, s1.tag)
    let ahead = node(top.word - 1)
    list.add(ahead.tag, s0.tag, s1.tag)

    let valency0 = UInt64(min(top.left.count, 4) * 8 + min(top.right.count, 4))
    list.add(s0.form, valency0)
    list.add(s0.tag, valency0)
    list.add(s1.form, UInt64(min(second.right.count, 4)))
    list.add(s1.tag, UInt64(min(second.left.count, 4) * 8 + min(second.right.count, 4)))
    list.add(b0.form, UInt64(min(state.frontLeft.count, 4)))
    list.add(b0.tag, UInt64(min(state.frontLeft.count, 4)))

    list.add(s0.tag, b0.tag, distance)
    list.add(s0.form, distance)
    list.add(b0.form, distance)
    list.add(s0.form, b0.form, distance)
    list.add(s0.tag, s1.tag, gap)
    list.add(s1.form, gap)
    list.add(s0.form, gap)
  }

  private mutating func addPair(_ a: Node, _ b: Node) {
    list.add(a.form, b.form)
    list.add(a.form, b.tag)
    list.add(a.tag, b.form)
    list.add(a.tag, b.tag)
    list.add(a.form, a.tag, b.tag)
    list.add(a.tag, b.form, b.tag)
    list.add(a.form, a.tag, b.form)
    list.add(a.form, b.form, b.tag)
    list.add(a.form, a.tag, b.form, b.tag)
    list.add(a.coarse, b.coarse)
  }
}

extension Int {
  /// The number as a value of a feature.
  fileprivate var feature: UInt64 { UInt64(bitPattern: Int64(self)) }
}
