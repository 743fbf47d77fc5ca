/// Tags words, labels names and finds the tree of a sentence: networks of memory cells that read it from both ends and
/// decide together.
///
/// Two layers of long short-term memory (Hochreiter & Schmidhuber 1997), one run from each end, read vectors of words
/// and of their features; heads are chosen by a biaffine comparison (Dozat & Manning 2017). The scores of the members
/// are added before anything is chosen: networks that began differently err differently (Hansen & Salamon 1990).
package struct SentenceNetwork: Sendable {
  /// What the network says of a sentence.
  package struct Reading: Sendable {
    /// The class of each word, as an index into `classes`.
    package var classes: [Int]
    /// The scores of each word's name labels in turn.
    package var names: [Float]
    /// The tree.
    package var tree: DependencyTree
    /// How likely each word's head and relation are right by the scores alone, 0 to 1.
    package var certainties: [Float]
  }

  /// The longest sentence that is read as a whole, in words; a longer one is read in parts.
  private static let longest = 250

  /// The classes of words that it chooses between.
  package let classes: [TagClass]
  private let relations: [DependencyRelation]
  private let shape: NetworkShape
  private let reader: FeatureReader
  /// The networks that decide together.
  package var members: [NetworkMember]

  /// Reads a sentence; O(words²), seldom O(words³).
  package func read(_ forms: [String]) -> Reading {
    var reading = Reading(classes: [], names: [], tree: DependencyTree(count: 0), certainties: [])
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    for start in stride(from: 0, to: forms.count, by: Self.longest) {
      let part = readPart(Array(forms[start..<min(start + Self.longest, forms.count)]))
      reading.classes += part.classes
      reading.names += part.names
      reading.certainties += part.certainties
      // The parts behind the first hang on its root.
      let root = heads.firstIndex(of: -1)
      heads += part.tree.heads.map { $0 >= 0 ? $0 + start : root ?? -1 }
      relations += part.tree.relations.map { $0 == .root && root != nil ? .parataxis : $0 }
    }
    reading.tree = DependencyTree(heads: heads, relations: relations)
    return reading
  }

  private func readPart(_ forms: [String]) -> Reading {
    let words = reader.read(forms)
    guard !words.isEmpty else {
      return Reading(classes: [], names: [], tree: DependencyTree(count: 0), certainties: [])
    }
    let states = members.map { $0.states(of: words) }
    let (tree, certainties) = tree(of: states, count: words.count)
    return Reading(
      classes: best(of: sum(states) { $0.scores(.classes, of: $1) }, among: classes.count),
      names: trimmed(sum(states) { $0.scores(.names, of: $1) }, to: NameLabel.count),
      tree: tree,
      certainties: certainties
    )
  }

  /// The tree that fits best; one in which a word has two subjects or two objects gives way to the next best.
  private func tree(of states: [QuantizedRows], count: Int) -> (DependencyTree, [Float]) {
    let choices = TreeChoices(
      arcs: sum(states) { $0.arcs(of: $1) },
      count: count,
      relations: relations
    ) { heads in sum(states) { $0.relations(of: $1, heads: heads) } }
    return choices.best()
  }

  /// The scores that the members give, each from its own states, added up.
  private func sum(
    _ states: [QuantizedRows],
    _ scores: (NetworkMember, QuantizedRows) -> [Float]
  ) -> [Float] {
    var sums: [Float] = []
    for (member, states) in zip(members, states) {
      let scores = scores(member, states)
      if sums.isEmpty {
        sums = scores
      } else {
        for index in sums.indices { sums[index] += scores[index] }
      }
    }
    return sums
  }

  private func trimmed(_ scores: [Float], to count: Int) -> [Float] {
    let columns = NetworkShape.padded(count)
    return stride(from: 0, to: scores.count, by: columns).flatMap { scores[$0..<$0 + count] }
  }

  /// The best column of each row among the first ones.
  private func best(of scores: [Float], among count: Int) -> [Int] {
    let columns = NetworkShape.padded(count)
    return stride(from: 0, to: scores.count, by: columns).map { start in
      var best = start
      for index in start..<start + count where scores[index] > scores[best] { best = index }
      return best - start
    }
  }
}

extension SentenceNetwork {
  /// Makes a network of members that share what they read and what they choose between.
  package init(
    shape: NetworkShape,
    classes: [TagClass],
    relations: [DependencyRelation],
    reader: FeatureReader,
    members: [NetworkMember]
  ) {
    self.shape = shape
    self.classes = classes
    self.relations = relations
    self.reader = reader
    self.members = members
  }

  /// Reads a network from its section.
  package init(from section: inout SectionReader, gazetteer: Gazetteer) throws(ModelError) {
    var classes: [TagClass] = []
    for name in try section.readString().split(separator: "\n") {
      guard let tagClass = TagClass(name: String(name)) else { throw section.damaged }
      classes.append(tagClass)
    }
    var relations: [DependencyRelation] = []
    for name in try section.readString().split(separator: "\n") {
      guard let relation = DependencyRelation(rawValue: String(name)) else { throw section.damaged }
      relations.append(relation)
    }
    self.classes = classes
    self.relations = relations
    var shape = NetworkShape(classes: classes.count, relations: relations.count)
    for size in [\NetworkShape.word, \.features, \.state, \.arc, \.relation] {
      shape[keyPath: size] = Int(try section.read(UInt32.self))
    }
    self.shape = shape
    reader = FeatureReader(
      words: try RowTable(from: &section),
      features: try RowTable(from: &section),
      gazetteer: gazetteer
    )
    var members: [NetworkMember] = []
    for _ in 0..<(try section.read(UInt32.self)) {
      members.append(try NetworkMember(from: &section, shape: shape, reader: reader))
    }
    guard !members.isEmpty else { throw section.damaged }
    self.members = members
  }

  /// The network as a section of the model file; the gazetteer stays a table.
  package var section: SectionWriter {
    var section = SectionWriter()
    section.append(classes.map(\.name).joined(separator: "\n"))
    section.append(relations.map(\.rawValue).joined(separator: "\n"))
    for size in [shape.word, shape.features, shape.state, shape.arc, shape.relation] {
      section.append(UInt32(size))
    }
    reader.words.write(to: &section)
    reader.features.write(to: &section)
    section.append(UInt32(members.count))
    for member in members { member.write(to: &section) }
    return section
  }
}
