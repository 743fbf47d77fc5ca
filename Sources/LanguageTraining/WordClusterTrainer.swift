import Foundation
import Language

/// Learns clusters of words that stand in like contexts, from raw text.
///
/// Words move one by one to the cluster that makes a class bigram model of the text most likely, until few
/// move (Kneser & Ney 1993; Martin, Liermann & Ney 1998). O(rounds × words × clusters × neighbouring clusters).
struct WordClusterTrainer {
  var clusters = 256
  var words = 24_000
  var rounds = 6

  /// The cluster of each of the most frequent words, by the hash of the word; clusters are numbered from 1.
  func train(on sentences: [[UInt64]]) -> WordTable {
    let counts = BigramCounts(of: sentences, words: words)
    var partition = WordPartition(counts, clusters: clusters)
    for _ in 0..<rounds {
      var moved = 0
      for word in 0..<counts.words.count where partition.improve(word) { moved += 1 }
      if moved * 200 < counts.words.count { break }
    }
    return WordTable(
      Dictionary(
        uniqueKeysWithValues: zip(counts.words, partition.clusterOfWord).map {
          ($0, UInt16($1 + 1))
        }
      )
    )
  }
}

/// How often the frequent words of a text follow each other.
private struct BigramCounts {
  /// The most frequent words, the most frequent first; the last one stands for all others and for sentence ends.
  let words: [UInt64]
  /// For each word and the rest, the words before it and how often.
  private(set) var before: [[(word: Int32, count: Double)]]
  /// For each word and the rest, the words after it and how often.
  private(set) var after: [[(word: Int32, count: Double)]]

  init(of sentences: [[UInt64]], words limit: Int) {
    var frequencies: [UInt64: Int] = [:]
    for sentence in sentences {
      for word in sentence { frequencies[word, default: 0] += 1 }
    }
    words = frequencies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    let numbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    let rest = words.count
    var pairs: [UInt64: Double] = [:]
    for sentence in sentences {
      var previous = rest
      for word in sentence.map({ numbers[$0] ?? rest }) + [rest] {
        pairs[UInt64(previous) << 32 | UInt64(word), default: 0] += 1
        previous = word
      }
    }
    before = Array(repeating: [], count: rest + 1)
    after = before
    for (pair, count) in pairs.sorted(by: { $0.key < $1.key }) {
      let first = Int(pair >> 32)
      let second = Int(pair & 0xFFFF_FFFF)
      after[first].append((Int32(second), count))
      before[second].append((Int32(first), count))
    }
  }
}

/// Words in clusters, and how often cluster follows cluster.
private struct WordPartition {
  private(set) var clusterOfWord: [Int]
  private let counts: BigramCounts
  private let clusters: Int
  /// The cluster of all other words and of sentence ends, which nothing joins.
  private let rest: Int
  /// Row: the first cluster; column: the second.
  private var pairs: [Double]
  private var totals: [Double]
  /// n log n of small n, which are nearly all that are asked for.
  private let entropies: [Double]
  private static let tabled = 1 << 16

  init(_ counts: BigramCounts, clusters: Int) {
    self.counts = counts
    self.clusters = clusters
    rest = clusters
    entropies = (0..<Self.tabled).map { $0 > 0 ? Double($0) * log(Double($0)) : 0 }
    clusterOfWord = counts.words.indices.map { $0 % clusters }
    pairs = Array(repeating: 0, count: (clusters + 1) * (clusters + 1))
    totals = Array(repeating: 0, count: clusters + 1)
    for word in 0...counts.words.count {
      for (next, count) in counts.after[word] {
        pairs[cluster(word) * (clusters + 1) + cluster(Int(next))] += count
        totals[cluster(word)] += count
      }
    }
  }

  /// Moves a word to its best cluster; whether that is another.
  mutating func improve(_ word: Int) -> Bool {
    let old = clusterOfWord[word]
    let context = Context(of: word, counts: counts, clusters: clusters + 1, cluster: cluster)
    add(context, to: old, sign: -1)
    var best = old
    var bestGain = gain(of: context, in: old)
    for candidate in 0..<clusters where candidate != old {
      let gain = gain(of: context, in: candidate)
      if gain > bestGain {
        best = candidate
        bestGain = gain
      }
    }
    add(context, to: best, sign: 1)
    clusterOfWord[word] = best
    return best != old
  }

  private func cluster(_ word: Int) -> Int {
    word < clusterOfWord.count ? clusterOfWord[word] : rest
  }

  private mutating func add(_ context: Context, to cluster: Int, sign: Double) {
    let width = clusters + 1
    for (other, count) in context.before { pairs[other * width + cluster] += sign * count }
    for (other, count) in context.after { pairs[cluster * width + other] += sign * count }
    pairs[cluster * width + cluster] += sign * context.itself
    totals[cluster] += sign * context.total
  }

  /// What the likelihood gains by a word that is in no cluster joining one.
  private func gain(of context: Context, in cluster: Int) -> Double {
    let width = clusters + 1
    var gain: Double = 0
    var onto = context.itself
    for (other, count) in context.before {
      if other == cluster {
        onto += count
      } else {
        gain += growth(pairs[other * width + cluster], count)
      }
    }
    for (other, count) in context.after {
      if other == cluster {
        onto += count
      } else {
        gain += growth(pairs[cluster * width + other], count)
      }
    }
    gain += growth(pairs[cluster * width + cluster], onto)
    return gain - 2 * growth(totals[cluster], context.total)
  }

  /// How much n log n grows when n grows by `count`.
  private func growth(_ n: Double, _ count: Double) -> Double { entropy(n + count) - entropy(n) }

  /// n log n.
  private func entropy(_ n: Double) -> Double {
    n < Double(Self.tabled) ? entropies[Int(n)] : n * log(n)
  }

  /// How often a word stands behind and before each cluster.
  private struct Context {
    var before: [(cluster: Int, count: Double)]
    var after: [(cluster: Int, count: Double)]
    var itself: Double = 0
    var total: Double = 0

    init(of word: Int, counts: BigramCounts, clusters: Int, cluster: (Int) -> Int) {
      func sums(_ neighbours: [(word: Int32, count: Double)]) -> [(cluster: Int, count: Double)] {
        var sums = [Double](repeating: 0, count: clusters)
        for (other, count) in neighbours where other != word { sums[cluster(Int(other))] += count }
        return sums.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
      }
      before = sums(counts.before[word])
      after = sums(counts.after[word])
      for (other, count) in counts.after[word] {
        total += count
        if other == word { itself += count }
      }
    }
  }
}
