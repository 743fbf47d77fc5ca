/// Bytes that grow at their end, held by one owner.
///
/// An array asks at every byte whether somebody else holds it too; a large graph's file has a hundred million.
struct ByteBuffer: ~Copyable {
  private var room: UnsafeMutableBufferPointer<UInt8>
  /// How many there are.
  private(set) var count = 0

  init() { room = .allocate(capacity: 1 << 10) }

  deinit { room.deallocate() }

  /// The last byte; nil without one.
  var last: UInt8? { count == 0 ? nil : room[count - 1] }

  /// The bytes as an array.
  var array: [UInt8] { Array(room[..<count]) }

  /// Lets bytes be read where they lie.
  func withBytes<Failure: Error>(
    _ read: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try read(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count]))
  }

  mutating func append(_ byte: UInt8) {
    if count == room.count { grow(by: 1) }
    room.initializeElement(at: count, to: byte)
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if count + bytes.count > room.count { grow(by: bytes.count) }
    let end = room[count...].initialize(fromContentsOf: bytes)
    count = end
  }

  /// Forgets the bytes, but not their room.
  mutating func removeAll() { count = 0 }

  /// Moves the bytes to where there is room for more.
  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: max(2 * room.count, count + more)
    )
    _ = larger.initialize(fromContentsOf: room[..<count])
    room.deallocate()
    room = larger
  }
}
