/// Reports that carry one text: a wire story that two outlets print, cut or retitled.
///
/// Two reports of one week are near copies if they are the same words, or if most runs of five words of the shorter stand
/// in the other. A sample of the runs is compared, the same in every report; O(n) in the texts, but for runs that many
/// reports have, which are left out.
struct NearCopies {
  /// The report that stands for each, by slot: of its near copies the first that names its agency, else the first.
  private(set) var source: [Int]
  /// The reports that others carry too, by slot of the one that stands for them.
  private(set) var carried: Set<Int> = []

  /// Words in a run.
  private static let runLength = 5
  /// One run in so many is looked at.
  private static let sampling: UInt64 = 4
  /// A run in more reports is a phrase of the trade.
  private static let mostReports = 20
  /// The least sampled runs that tell a text, and the share of the shorter text that must be in the other.
  private static let fewestRuns = 5
  private static let share = 0.6
  /// So many words are not the same by chance.
  private static let fewestSameWords = 12

  private struct Pair: Hashable {
    let one: Int
    let other: Int
  }

  init(of documents: Records<SourceDocument>) {
    let reports = documents.stored
    var counts: [Int] = []
    var reportsByRun: [UInt64: [Int]] = [:]
    var reportsByWords: [UInt64: [Int]] = [:]
    for (slot, report) in reports.enumerated() {
      let words = Wording.orderedWords(of: report.text, from: report.bodyStart)
      let runs = Self.runs(of: words)
      counts.append(runs.count)
      for run in runs { reportsByRun[run, default: []].append(slot) }
      guard words.count >= Self.fewestSameWords else { continue }
      reportsByWords[Self.hash(words[...]), default: []].append(slot)
    }
    var shared: [Pair: Int] = [:]
    for bearers in reportsByRun.values where bearers.count > 1 && bearers.count <= Self.mostReports
    {
      for (place, one) in bearers.enumerated() {
        for other in bearers[(place + 1)...] {
          shared[Pair(one: one, other: other), default: 0] += 1
        }
      }
    }
    let days = reports.map(\.day)
    var sets = DisjointSets(count: reports.count)
    for (pair, count) in shared {
      let least = min(counts[pair.one], counts[pair.other])
      guard least >= Self.fewestRuns, Double(count) >= Self.share * Double(least),
        Self.areNear(days[pair.one], days[pair.other])
      else { continue }
      sets.join(pair.one, pair.other)
    }
    for same in reportsByWords.values {
      for (one, other) in zip(same, same.dropFirst()) where Self.areNear(days[one], days[other]) {
        sets.join(one, other)
      }
    }
    source = Array(reports.indices)
    var best: [Int: Int] = [:]
    for slot in documents.order {
      let root = sets.find(slot)
      guard let held = best[root] else {
        best[root] = slot
        continue
      }
      if reports[held].agency == nil, reports[slot].agency != nil { best[root] = slot }
    }
    for slot in reports.indices {
      source[slot] = best[sets.find(slot)] ?? slot
      if source[slot] != slot { carried.insert(source[slot]) }
    }
  }

  private static func areNear(_ a: Int?, _ b: Int?) -> Bool {
    guard let a, let b else { return true }
    return abs(a - b) <= Graph.daysOfAStory
  }

  /// The sampled runs of words of a report, each once.
  private static func runs(of words: [UInt64]) -> Set<UInt64> {
    guard words.count >= runLength else { return [] }
    var runs: Set<UInt64> = []
    for start in 0...(words.count - runLength) {
      let run = hash(words[start..<start + runLength])
      if run % sampling == 0 { runs.insert(run) }
    }
    return runs
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    let hash = words.reduce(0) { ($0 &+ $1) &* 0x9E37_79B9_7F4A_7C15 }
    return hash ^ (hash >> 32)
  }
}
