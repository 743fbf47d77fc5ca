/// How large the parts of the network are; all but the numbers of choices are multiples of 16.
package struct NetworkShape: Hashable, Sendable {
  /// The numbers of a word's vector.
  package var word = 96
  /// The numbers of the sum of the vectors of a word's features.
  package var features = 64
  /// The numbers of a state of each run over the sentence.
  package var state = 128
  /// The numbers by which a word is compared with its possible heads.
  package var arc = 96
  /// The numbers by which the relation to a head is chosen.
  package var relation = 96
  /// How many classes of words there are.
  package var classes: Int
  /// How many relations there are, `root` not among them.
  package var relations: Int

  /// A shape for so many classes and relations.
  package init(classes: Int, relations: Int) {
    self.classes = classes
    self.relations = relations
  }

  /// The numbers that the first layer reads.
  package var input: Int { word + features }

  /// The sizes of a parameter.
  package func size(of parameter: NetworkParameter) -> (rows: Int, columns: Int) {
    switch parameter {
    case .layer(let layer, _, let part):
      let input = layer == 0 ? self.input : 2 * state
      return switch part {
      case .input: (input, 4 * state)
      case .recurrent: (state, 4 * state)
      case .bias: (1, 4 * state)
      }
    case .map(let map, let isBias):
      let (rows, columns) =
        switch map {
        case .classes: (2 * state, Self.padded(classes))
        case .names: (2 * state, Self.padded(NameLabel.count))
        case .arcDependent, .arcHead: (2 * state, arc)
        case .arc: (arc, arc)
        case .relationDependent, .relationHead: (2 * state, relation)
        case .relations: (relation, Self.padded(relations))
        }
      return (isBias ? 1 : rows, columns)
    case .root: return (1, arc)
    }
  }

  /// So many columns with those up to a multiple of 16, as the products of matrices need them.
  package static func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }
}
