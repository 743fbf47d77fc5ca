/// The templates, in the order in which `collect` numbers them.
extension ParserFeatures {
  /// Words and tags alone.
  mutating func addWords(_ view: View) {
    for node in [view.s0, view.s1, view.b0, view.b1] {
      list.add(node.form)
      list.add(node.tag)
      list.add(node.form, node.tag)
    }
    list.add(view.s2.form, view.s2.tag)
    list.add(view.s2.tag)
    list.add(view.b2.form, view.b2.tag)
    list.add(view.b2.tag)
  }

  /// Two words that an arc may join, or neighbours.
  mutating func addPairs(_ view: View) {
    addPair(view.s0, view.s1)
    addPair(view.s0, view.b0)
    list.add(view.s1.form, view.b0.form)
    list.add(view.s1.form, view.b0.tag)
    list.add(view.s1.tag, view.b0.form)
    list.add(view.s1.tag, view.b0.tag)
    list.add(view.b0.form, view.b1.form)
    list.add(view.b0.tag, view.b1.tag)
    list.add(view.b0.form, view.b1.tag)
    list.add(view.b0.tag, view.b1.form)
    list.add(view.s0.tag, view.b1.tag)
    list.add(view.s0.form, view.b1.tag)
  }

  /// Three and four tags.
  mutating func addTriples(_ view: View) {
    list.add(view.s0.tag, view.b0.tag, view.b1.tag)
    list.add(view.s0.form, view.b0.tag, view.b1.tag)
    list.add(view.s0.tag, view.s1.tag, view.b0.tag)
    list.add(view.s0.form, view.s1.tag, view.b0.tag)
    list.add(view.s0.tag, view.s1.form, view.b0.tag)
    list.add(view.s0.tag, view.s1.tag, view.b0.form)
    list.add(view.s0.tag, view.s1.tag, view.s2.tag)
    list.add(view.b0.tag, view.b1.tag, view.b2.tag)
    list.add(view.s0.tag, view.s1.tag, view.b0.tag, view.b1.tag)
    list.add(view.s0.coarse, view.s1.coarse, view.s2.coarse, view.b0.coarse)
  }

  /// Words with their outermost dependents.
  mutating func addDependents(_ view: View) {
    list.add(view.s0.tag, view.l0.tag, view.b0.tag)
    list.add(view.s0.tag, view.r0.tag, view.b0.tag)
    list.add(view.s0.tag, view.lB.tag, view.b0.tag)
    list.add(view.s0.tag, view.s1.tag, view.l0.tag)
    list.add(view.s0.tag, view.s1.tag, view.r0.tag)
    list.add(view.s0.tag, view.s1.tag, view.l1.tag)
    list.add(view.s0.tag, view.s1.tag, view.r1.tag)
    list.add(view.s0.tag, view.s1.tag, view.lB.tag, view.b0.tag)
    list.add(view.s0.form, view.l0.form)
    list.add(view.s0.form, view.r0.form)
    list.add(view.b0.form, view.lB.form)
    list.add(view.s1.form, view.r1.form)
    list.add(view.s0.tag, view.r0.form, view.b0.tag)
    list.add(view.s1.tag, view.r1.form, view.s0.tag)
  }

  /// A preposition or conjunction hangs before its noun or verb and tells where that may go.
  mutating func addPrepositions(_ view: View) {
    list.add(view.lB.form, view.s0.form)
    list.add(view.lB.form, view.s0.tag, view.b0.tag)
    list.add(view.lB.form, view.s1.tag, view.s0.tag)
    list.add(view.lB.form, view.s0.form, view.b0.form)
    list.add(view.lB.form, view.s0.cluster, view.b0.cluster)
    list.add(view.l0.form, view.s1.form)
    list.add(view.l0.form, view.s1.tag, view.s0.tag)
    list.add(view.l0.form, view.s1.tag, view.b0.tag)
    list.add(view.l0.form, view.s1.form, view.s0.form)
    list.add(view.l0.form, view.s1.cluster, view.s0.cluster)
  }

  /// What is already known of a word, such as that it has a subject.
  mutating func addRelations(_ view: View) {
    let dl0 = view.top.left.outerRelation.feature
    let dr0 = view.top.right.outerRelation.feature
    let dl1 = view.second.left.outerRelation.feature
    let dr1 = view.second.right.outerRelation.feature
    let dlB = view.frontLeft.outerRelation.feature
    list.add(view.s0.form, dl0)
    list.add(view.s0.tag, dl0, view.top.left.innerRelation.feature)
    list.add(view.s0.form, dr0)
    list.add(view.s0.tag, dr0, view.top.right.innerRelation.feature)
    list.add(view.s1.form, dr1)
    list.add(view.s1.tag, dr1, view.second.right.innerRelation.feature)
    list.add(view.s1.tag, dl1, view.second.left.innerRelation.feature)
    list.add(view.b0.form, dlB)
    list.add(view.b0.tag, dlB, view.frontLeft.innerRelation.feature)
    list.add(view.s0.tag, view.b0.tag, dr0, dlB)
    list.add(view.s0.tag, view.s1.tag, dl0, dr1)
    list.add(view.s0.tag, view.s1.tag, dr0, view.b0.tag)
    list.add(view.s0.tag, dl0, dr0, view.b0.tag)
  }

  /// Classes of words in place of rare words.
  mutating func addClusters(_ view: View) {
    list.add(view.s0.fineCluster)
    list.add(view.s1.fineCluster)
    list.add(view.b0.fineCluster)
    list.add(view.b1.fineCluster)
    list.add(view.s0.fineCluster, view.b0.fineCluster)
    list.add(view.s0.fineCluster, view.s1.fineCluster)
    list.add(view.s0.cluster, view.b0.cluster, view.s0.coarse, view.b0.coarse)
    list.add(view.s0.cluster, view.s1.cluster, view.s0.coarse, view.s1.coarse)
    list.add(view.s0.cluster, view.s1.cluster, view.b0.cluster)
    list.add(view.s0.cluster, view.b0.tag, view.b1.tag)
    list.add(view.s0.coarse, view.b0.coarse, view.b1.coarse)
    list.add(view.s0.coarse, view.s1.coarse, view.b0.coarse)
  }

  /// Words beside those that an arc may join.
  mutating func addNeighbours(_ view: View) {
    list.add(view.between.tag, view.s0.tag, view.b0.tag)
    list.add(view.between.form, view.s0.tag, view.b0.tag)
    list.add(view.behind.tag, view.s0.tag, view.s1.tag)
    list.add(view.ahead.tag, view.s0.tag, view.s1.tag)
  }

  /// How many dependents a word has.
  mutating func addValencies(_ view: View) {
    let valency0 = UInt64(min(view.top.left.count, 4) * 8 + min(view.top.right.count, 4))
    list.add(view.s0.form, valency0)
    list.add(view.s0.tag, valency0)
    list.add(view.s1.form, UInt64(min(view.second.right.count, 4)))
    list.add(
      view.s1.tag,
      UInt64(min(view.second.left.count, 4) * 8 + min(view.second.right.count, 4))
    )
    list.add(view.b0.form, UInt64(min(view.frontLeft.count, 4)))
    list.add(view.b0.tag, UInt64(min(view.frontLeft.count, 4)))
  }

  /// How far words are from each other.
  mutating func addDistances(_ view: View) {
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
