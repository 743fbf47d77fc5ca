/// The row of each of many keys in a matrix: sorted hashes, looked up by halving.
package struct RowTable: Sendable {
  private let hashes: [UInt32]

  /// A table of keys, of whose hashes 32 bits are kept; row 0 stands for every other key.
  package init(_ keys: some Sequence<UInt64>) {
    hashes = Set(keys.map { UInt32(truncatingIfNeeded: $0) }).sorted()
  }

  /// The number of rows, that of unknown keys among them.
  package var count: Int { hashes.count + 1 }

  /// The row of a key, 0 for one that is not in the table; O(log keys).
  package subscript(key: UInt64) -> Int {
    let wanted = UInt32(truncatingIfNeeded: key)
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == wanted ? low + 1 : 0
  }

  /// Reads a table that `write` wrote.
  package init(from reader: inout SectionReader) throws(ModelError) {
    hashes = try reader.readArray(of: UInt32.self)
  }

  /// Appends the table to a section.
  package func write(to section: inout SectionWriter) {
    section.append(array: hashes)
  }
}
