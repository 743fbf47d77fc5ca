/// Records of a graph in the order of its file, found by position or by id.
///
/// Records lie in the order of arrival, which never changes; that place is their slot, and indices hold slots.
/// A permutation gives the order of the file, so that a report from the middle of the file moves numbers only.
public struct Records<Record: Identifiable & Sendable>: RandomAccessCollection, Sendable
where Record.ID: Sendable & RawRepresentable<String> {
  /// The records by slot.
  private(set) var stored: [Record] = []
  /// The slots by position.
  private(set) var order: [Int] = []
  /// The positions by slot.
  private var positions: [Int] = []
  private var slots = SlotTable()

  init() {}

  /// Takes records that are in file order, with ids that differ.
  init(inFileOrder records: [Record]) {
    stored = records
    order = Array(records.indices)
    positions = order
    slots.take(stored, from: 0)
  }

  /// Always 0.
  public var startIndex: Int { 0 }

  /// The number of records.
  public var endIndex: Int { order.count }

  /// The record at a position of the file order.
  public subscript(position: Int) -> Record { stored[order[position]] }

  /// The ids in file order. O(n)
  public var ids: [Record.ID] { order.map { stored[$0].id } }

  /// The record with an id; nil without one.
  public subscript(id id: Record.ID) -> Record? { slot(of: id).map { stored[$0] } }

  /// The position of a record in file order; nil if the id is not held.
  public func position(of id: Record.ID) -> Int? { slot(of: id).map { positions[$0] } }

  /// The slot of a record; nil if the id is not held.
  func slot(of id: Record.ID) -> Int? { slots.slot(of: id, in: stored) }

  /// The position of a slot in file order.
  func position(ofSlot slot: Int) -> Int { positions[slot] }

  /// Whether two records have one id, which must not be.
  var hasRepeatedIDs: Bool { slots.count < stored.count }

  /// Puts new records at a position of the file order; O(records behind it) for moving numbers.
  mutating func insert(_ records: [Record], at position: Int) {
    let first = stored.count
    stored += records
    slots.take(stored, from: first)
    order.insert(contentsOf: first..<stored.count, at: position)
    positions += repeatElement(0, count: records.count)
    for moved in position..<order.count { positions[order[moved]] = moved }
  }
}

extension SourceDocument: Identifiable {}
extension Entity: Identifiable {}
extension Claim: Identifiable {}
