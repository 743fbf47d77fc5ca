/// Finds the dependency tree of a tagged sentence, from left to right with a beam.
package struct DependencyParser: Sendable {
  /// How many ways to parse a sentence are kept, in training as in use.
  package static let beamWidth = 4

  /// The relations it chooses between, `root` not among them.
  package let relations: [DependencyRelation]
  private let clusters: WordClusters
  private let model: LinearModel

  /// Makes a parser of what training learnt.
  package init(relations: [DependencyRelation], clusters: WordClusters, model: LinearModel) {
    self.relations = relations
    self.clusters = clusters
    self.model = model
  }

  /// The tree over words with the classes that the tagger chose; O(words).
  package func parse(_ words: [WordSignature], tags: [Int], classes: [TagClass]) -> DependencyTree {
    var features = ParserFeatures(words, tags: tags, classes: classes, clusters: clusters)
    var beam = ParserBeam(count: words.count, width: Self.beamWidth, relations: relations.count)
    while !beam.isFinal {
      beam.advance(&features) { model.score($0, into: &$1) }
    }
    return tree(of: beam.hypotheses.first.map(beam.moves) ?? [], count: words.count)
  }

  /// The tree that moves make.
  private func tree(of moves: [Int], count: Int) -> DependencyTree {
    var heads = [Int](repeating: -1, count: count)
    var relations = [DependencyRelation](repeating: .root, count: count)
    var stack: [Int] = []
    var front = 0
    for label in moves {
      let move = Transition(label: label, relations: self.relations.count)
      switch move.kind {
      case .shift:
        stack.append(front)
        front += 1
      case .left, .right:
        let word = stack.removeLast()
        heads[word] = move.kind == .left ? front : stack[stack.count - 1]
        relations[word] = self.relations[move.relation]
      }
    }
    return DependencyTree(heads: heads, relations: relations)
  }
}

extension DependencyParser {
  /// Reads a parser from its section; the word classes have one of their own.
  package init(from reader: inout SectionReader, clusters: WordClusters) throws(ModelError) {
    var relations: [DependencyRelation] = []
    for name in try reader.readString().split(separator: "\n") {
      guard let relation = DependencyRelation(rawValue: String(name)) else { throw reader.damaged }
      relations.append(relation)
    }
    let model = try LinearModel(from: &reader)
    guard model.classCount == Transition.count(relations: relations.count) else {
      throw reader.damaged
    }
    self.init(relations: relations, clusters: clusters, model: model)
  }

  /// The parser as a section of the model file.
  package var section: SectionWriter {
    var section = SectionWriter()
    section.append(relations.map(\.rawValue).joined(separator: "\n"))
    model.write(to: &section)
    return section
  }
}
