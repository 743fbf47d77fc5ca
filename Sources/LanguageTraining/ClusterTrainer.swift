import Foundation
import Language

/// Sorts words into classes so that a bigram model of the classes is likeliest.
///
/// Each word in turn moves to the class that gains most (the exchange algorithm, Kneser & Ney 1993).
struct ClusterTrainer {
  /// How many of the most frequent words get a class.
  private static let words = 30_000

  let classes: Int
  let rounds: Int

  /// The word classes of a text, fine and coarse.
  static func clusters(of text: RawText) -> WordClusters {
    let bigrams = BigramCounts(of: text.words, limit: words)
    return WordClusters(
      fine: Self(classes: 400, rounds: 5).train(on: bigrams),
      coarse: Self(classes: 64, rounds: 8).train(on: bigrams)
    )
  }

  /// The class of each word, from 1; O(rounds × words × classes²) at worst.
  func train(on bigrams: BigramCounts) -> WordTable {
    var state = Exchange(bigrams, classes: classes)
    for _ in 0..<rounds {
      for word in bigrams.words.indices { state.moveToBestClass(word) }
    }
    return WordTable(
      Dictionary(uniqueKeysWithValues: zip(bigrams.words, state.classOf.map { UInt16($0 + 1) }))
    )
  }
}

/// The classes during the exchange, and how often they follow each other.
private struct Exchange {
  private let bigrams: BigramCounts
  private let classes: Int
  private(set) var classOf: [Int]
  /// How often class a is followed by class b, at a × classes + b.
  private var pairs: [Int32]
  /// How often class b is preceded by class a, at b × classes + a.
  private var reversed: [Int32]
  private var sizes: [Int]
  /// n ln n for small n.
  private let small: [Float]

  /// Starts with the most frequent words alone and the others dealt out in turn.
  init(_ bigrams: BigramCounts, classes: Int) {
    self.bigrams = bigrams
    self.classes = classes
    classOf = bigrams.words.indices.map { $0 % classes }
    pairs = Array(repeating: 0, count: classes * classes)
    reversed = pairs
    sizes = Array(repeating: 0, count: classes)
    small = [0] + (1..<65_536).map { Float(Double($0) * log(Double($0))) }
    for word in bigrams.words.indices { add(word, to: classOf[word], sign: 1) }
  }

  mutating func moveToBestClass(_ word: Int) {
    add(word, to: classOf[word], sign: -1)
    let after = classCounts(bigrams.following[word], without: word)
    let before = classCounts(bigrams.preceding[word], without: word)
    let own = Int32(bigrams.following[word].first { $0.word == word }?.count ?? 0)
    var best = 0
    var bestGain = -Float.infinity
    for candidate in 0..<classes {
      let gain = gain(of: candidate, size: bigrams.counts[word], after, before, own: own)
      if gain > bestGain { (best, bestGain) = (candidate, gain) }
    }
    classOf[word] = best
    add(word, to: best, sign: 1)
  }

  /// What the likelihood gains if a word with these neighbours joins `candidate`.
  private func gain(
    of candidate: Int,
    size: Int,
    _ after: [(index: Int, count: Int32)],
    _ before: [(index: Int, count: Int32)],
    own: Int32
  ) -> Float {
    let row = candidate * classes
    var gain = -2 * (entropy(sizes[candidate] + size) - entropy(sizes[candidate]))
    var loop = own
    for (other, count) in after {
      if other == candidate { loop += count }
      if other != candidate {
        gain += entropy(pairs[row + other] + count) - entropy(pairs[row + other])
      }
    }
    for (other, count) in before {
      if other == candidate { loop += count }
      if other != candidate {
        gain += entropy(reversed[row + other] + count) - entropy(reversed[row + other])
      }
    }
    return gain + entropy(pairs[row + candidate] + loop) - entropy(pairs[row + candidate])
  }

  /// How often words of each class stand beside a word, the word itself aside.
  private func classCounts(
    _ neighbours: [(word: Int, count: Int)],
    without word: Int
  ) -> [(index: Int, count: Int32)] {
    var counts = [Int32](repeating: 0, count: classes)
    for (other, count) in neighbours where other != word { counts[classOf[other]] += Int32(count) }
    return counts.indices.filter { counts[$0] > 0 }.map { ($0, counts[$0]) }
  }

  private mutating func add(_ word: Int, to home: Int, sign: Int) {
    sizes[home] += sign * bigrams.counts[word]
    for (other, count) in bigrams.following[word] where other != word {
      follow(home, classOf[other], by: sign * count)
    }
    for (other, count) in bigrams.preceding[word] where other != word {
      follow(classOf[other], home, by: sign * count)
    }
    if let own = bigrams.following[word].first(where: { $0.word == word }) {
      follow(home, home, by: sign * own.count)
    }
  }

  private mutating func follow(_ first: Int, _ second: Int, by count: Int) {
    pairs[first * classes + second] += Int32(count)
    reversed[second * classes + first] += Int32(count)
  }

  /// n ln n.
  @inline(__always)
  private func entropy(_ count: some BinaryInteger) -> Float {
    let count = Int(count)
    return count < small.count ? small[count] : Float(Double(count) * log(Double(count)))
  }
}
