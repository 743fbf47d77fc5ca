/// The slots of records by id: a hash table with open addressing that keeps no ids of its own.
///
/// A large graph looks up several ids a claim, and half of the time that a dictionary takes goes into its keyed hash.
struct SlotTable: Sendable {
  /// The slot in each place, or -1; at least half of the places are free.
  private var places: [Int32] = []
  /// How many ids are held.
  private(set) var count = 0

  /// The slot of an id; nil if it is not held.
  func slot<Record: Identifiable>(of id: Record.ID, in records: [Record]) -> Int?
  where Record.ID: RawRepresentable<String> & Equatable {
    guard !places.isEmpty else { return nil }
    let slot = places[place(of: id, in: records)]
    return slot < 0 ? nil : Int(slot)
  }

  /// Takes the ids of the records from a slot on; of two with one id the later is found.
  mutating func take<Record: Identifiable>(_ records: [Record], from first: Int)
  where Record.ID: RawRepresentable<String> & Equatable {
    var first = first
    if records.count * 2 > places.count {
      var size = 16
      while size < records.count * 2 { size *= 2 }
      places = Array(repeating: -1, count: size)
      (count, first) = (0, 0)
    }
    for slot in first..<records.count {
      let place = place(of: records[slot].id, in: records)
      if places[place] < 0 { count += 1 }
      places[place] = Int32(slot)
    }
  }

  /// The place of an id, or the free one where it belongs.
  private func place<Record: Identifiable>(of id: Record.ID, in records: [Record]) -> Int
  where Record.ID: RawRepresentable<String> & Equatable {
    let mask = places.count - 1
    var place = Self.hash(id.rawValue) & mask
    while places[place] >= 0, records[Int(places[place])].id != id { place = (place + 1) & mask }
    return place
  }

  /// A hash of a text's bytes, eight at a time.
  private static func hash(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = UInt64(bytes.count)
      func add(_ word: UInt64) {
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
      var at = 0
      while at + 8 <= raw.count {
        add(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
      }
      var rest: UInt64 = 0
      while at < raw.count {
        rest = rest << 8 | UInt64(raw[at])
        at += 1
      }
      add(rest)
      return Int(truncatingIfNeeded: hash)
    }
  }
}
