/// Sentences read side by side, packed by time step.
struct Packing {
  /// The row of the first word of each sentence, the sentences by falling length.
  let starts: [Int]
  let lengths: [Int]
  /// The rows of each time step.
  let steps: [Range<Int>]
  /// The rows of the words, read forwards and backwards, by time step.
  let orders: [[Int]]

  /// Packs sentences of these lengths, which must not rise.
  init(lengths: [Int]) {
    self.lengths = lengths
    var starts: [Int] = []
    var count = 0
    for length in lengths {
      starts.append(count)
      count += length
    }
    self.starts = starts
    var steps: [Range<Int>] = []
    var forwards: [Int] = []
    var backwards: [Int] = []
    for step in 0..<(lengths.first ?? 0) {
      let first = forwards.count
      for (start, length) in zip(starts, lengths) where length > step {
        forwards.append(start + step)
        backwards.append(start + length - 1 - step)
      }
      steps.append(first..<forwards.count)
    }
    self.steps = steps
    orders = [forwards, backwards]
  }
}
