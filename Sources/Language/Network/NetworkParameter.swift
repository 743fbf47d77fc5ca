/// A matrix of the network's weights.
package enum NetworkParameter: Hashable, CaseIterable, Sendable {
  /// What a weight of a layer is for.
  package enum Part: CaseIterable, Sendable { case input, recurrent, bias }
  /// What is mapped to what.
  package enum Map: CaseIterable, Sendable {
    case classes, names, arcDependent, arcHead, arc, relationDependent, relationHead, relations
  }

  /// A part of a run (0 from the left, 1 from the right) of one of two layers.
  case layer(Int, run: Int, Part)
  /// The weights of a map, or its bias.
  case map(Map, isBias: Bool)
  /// What stands for the root among the heads.
  case root

  package static var allCases: [Self] {
    (0..<2).flatMap { layer in
      (0..<2).flatMap { run in Part.allCases.map { .layer(layer, run: run, $0) } }
    } + Map.allCases.flatMap { [.map($0, isBias: false), .map($0, isBias: true)] } + [.root]
  }
}
