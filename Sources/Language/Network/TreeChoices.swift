import Foundation

/// Chooses heads and relations by their scores so that no word has two subjects or two objects.
///
/// In Universal Dependencies a word has one of each; several stand in coordination, and a sentence as a predicate has a
/// subject outside it. Where the best tree has two, each of both is barred from its head, and from its relation, and the
/// best of the trees that come of it is taken.
struct TreeChoices {
  /// A tree, what must not be in it, and the sum of the scores of what is in it.
  private struct Choice {
    var tree: DependencyTree
    /// The logarithm of how likely each relation is, its head given.
    var likelihoods: [Float]
    var arcs: [Float]
    var barred: [Int: Set<DependencyRelation>]
    var score: Float
  }

  /// How often a tree is searched again.
  private static let mostSearches = 4
  /// What takes an arc out of the search.
  private static let bar: Float = 1000

  private let arcs: [Float]
  private let count: Int
  private let relations: [DependencyRelation]
  private let scores: ([Int]) -> [Float]

  /// Makes choices for a sentence.
  ///
  /// - Parameters:
  ///   - arcs: for each word the scores of the root and of each word as its head.
  ///   - count: how many words there are, at least one.
  ///   - relations: the relations in the order of their scores.
  ///   - scores: the scores of each word's relation to the head given, in rows of `NetworkShape.padded(relations.count)`.
  init(
    arcs: [Float],
    count: Int,
    relations: [DependencyRelation],
    scores: @escaping ([Int]) -> [Float]
  ) {
    self.arcs = arcs
    self.count = count
    self.relations = relations
    self.scores = scores
  }

  /// The tree, and how likely each word's head and relation are right by the scores alone, 0 to 1.
  func best() -> (tree: DependencyTree, certainties: [Float]) {
    var best = choice(arcs: arcs, barred: [:])
    for _ in 0..<Self.mostSearches {
      guard let rivals = Self.rivals(in: best.tree) else { break }
      let others = rivals.flatMap { rival in
        var arcs = best.arcs
        arcs[rival * (count + 1) + best.tree.heads[rival] + 1] -= Self.bar
        var barred = best.barred
        let relation = best.tree.relations[rival]
        barred[rival, default: []].formUnion(
          Self.subjects.contains(relation) ? Self.subjects : [relation]
        )
        return [choice(arcs: arcs, barred: best.barred), choice(arcs: best.arcs, barred: barred)]
      }
      guard let better = others.max(by: { $0.score < $1.score }) else { break }
      best = better
    }
    return (best.tree, certainties(of: best))
  }

  private func certainties(of choice: Choice) -> [Float] {
    choice.tree.heads.indices.map { word in
      let row = arcs[word * (count + 1)..<(word + 1) * (count + 1)]
      let score = row[row.startIndex + choice.tree.heads[word] + 1]
      // The scores of the word as its own head tell nothing.
      let rivals =
        row.prefix(word + 1).reduce(0) { $0 + exp($1 - score) }
        + row.suffix(count - word - 1).reduce(0) { $0 + exp($1 - score) }
      return exp(choice.likelihoods[word]) / rivals
    }
  }

  private func choice(arcs: [Float], barred: [Int: Set<DependencyRelation>]) -> Choice {
    let heads = ProjectiveTree.heads(arcs, count: count)
    let scores = scores(heads)
    let columns = NetworkShape.padded(relations.count)
    var chosen: [DependencyRelation] = []
    var likelihoods: [Float] = []
    var sum: Float = 0
    for (word, head) in heads.enumerated() {
      sum += arcs[word * (count + 1) + head + 1]
      guard head >= 0 else {
        chosen.append(.root)
        likelihoods.append(0)
        continue
      }
      let row = scores[word * columns..<word * columns + relations.count]
      let highest = row.max() ?? 0
      var best: (relation: DependencyRelation, score: Float) = (.dep, -.infinity)
      for (relation, score) in zip(relations, row)
      where score > best.score && barred[word]?.contains(relation) != true {
        best = (relation, score)
      }
      chosen.append(best.relation)
      let likelihood = best.score - highest - log(row.reduce(0) { $0 + exp($1 - highest) })
      likelihoods.append(likelihood)
      sum += likelihood
    }
    return Choice(
      tree: DependencyTree(heads: heads, relations: chosen),
      likelihoods: likelihoods,
      arcs: arcs,
      barred: barred,
      score: sum
    )
  }

  private static let subjects: Set<DependencyRelation> = [.nsubj, .nsubjPassive]

  /// The first two words that are both subject, or both object, of one.
  private static func rivals(in tree: DependencyTree) -> [Int]? {
    for (word, children) in tree.children.enumerated() where children.count > 1 {
      let objects = children.filter { tree.relations[$0] == .obj }
      if objects.count > 1 { return Array(objects.prefix(2)) }
      let subjects = children.filter { Self.subjects.contains(tree.relations[$0]) }
      // "The problem is that he left": one subject outside.
      if subjects.count > 1, tree.children(of: word, by: .cop).isEmpty {
        return Array(subjects.prefix(2))
      }
    }
    return nil
  }
}
