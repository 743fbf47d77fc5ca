/// Finds the dependency tree of a tagged sentence, greedily from left to right.
package struct DependencyParser: Sendable {
  /// The relations it chooses between, `root` not among them.
  package let relations: [DependencyRelation]
  private let transitions: [Transition]
  private let model: LinearModel

  /// Makes a parser of what training learnt.
  package init(relations: [DependencyRelation], model: LinearModel) {
    self.relations = relations
    self.model = model
    transitions = Transition.all(relationCount: relations.count)
  }

  /// The tree over words with the classes that the tagger chose; O(words).
  package func parse(_ words: [WordSignature], tags: [Int], classes: [TagClass]) -> DependencyTree {
    var features = ParserFeatures(words, tags: tags, classes: classes)
    var state = ParserState(count: words.count)
    var scores = [Int32](repeating: 0, count: transitions.count)
    while !state.isFinal {
      features.collect(state)
      model.score(features.list.hashes, into: &scores)
      guard let best = Transition.best(in: state, scores: scores) else { break }
      state.apply(transitions[best])
    }
    return tree(of: state)
  }

  private func tree(of state: ParserState) -> DependencyTree {
    DependencyTree(
      heads: state.heads,
      relations: state.relations.map { $0 == ParserState.none ? .root : relations[$0] }
    )
  }
}

extension DependencyParser {
  /// Reads a parser from its section.
  package init(from reader: inout SectionReader) throws(ModelError) {
    var relations: [DependencyRelation] = []
    for name in try reader.readString().split(separator: "\n") {
      guard let relation = DependencyRelation(rawValue: String(name)) else { throw reader.damaged }
      relations.append(relation)
    }
    let model = try LinearModel(from: &reader)
    guard model.classCount == 2 * relations.count + 1 else {
      throw reader.damaged
    }
    self.init(relations: relations, model: model)
  }

  /// The parser as a section of the model file.
  package var section: SectionWriter {
    var section = SectionWriter()
    section.append(relations.map(\.rawValue).joined(separator: "\n"))
    model.write(to: &section)
    return section
  }
}
