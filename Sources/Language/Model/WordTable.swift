/// A small number for each of many words: sorted hashes, looked up by halving.
package struct WordTable: Sendable {
  private let hashes: [UInt32]
  private let values: [UInt16]

  /// A table of hashes of words (of which 32 bits are kept) and their values, none of them 0.
  package init(_ entries: [UInt64: UInt16]) {
    var kept: [UInt32: UInt16] = [:]
    for (hash, value) in entries.sorted(by: { $0.key < $1.key }) {
      kept[UInt32(truncatingIfNeeded: hash)] = value
    }
    let sorted = kept.sorted { $0.key < $1.key }
    hashes = sorted.map(\.key)
    values = sorted.map(\.value)
  }

  /// The value of a word by its hash, 0 for a word not in the table; O(log words).
  package subscript(word: UInt64) -> UInt64 {
    let wanted = UInt32(truncatingIfNeeded: word)
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == wanted ? UInt64(values[low]) : 0
  }

  /// Reads a table that `write` wrote.
  package init(from reader: inout SectionReader) throws(ModelError) {
    hashes = try reader.readArray(of: UInt32.self)
    values = try reader.readArray(of: UInt16.self)
    guard hashes.count == values.count else { throw reader.damaged }
  }

  /// Appends the table to a section.
  package func write(to section: inout SectionWriter) {
    section.append(array: hashes)
    section.append(array: values)
  }
}
