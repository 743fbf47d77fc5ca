import Glibc

/// The file of a history: entries, one a line.
enum HistoryFile {
  /// The entries, or none if there is no such file; bytes that are not UTF-8 are repaired.
  static func read(_ path: String) throws(HistoryError) -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 && errno == ENOENT { return [] }
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, code: errno) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds an entry at the end, in one write.
  static func append(_ entry: String, to path: String) throws(HistoryError) {
    try write(Array((entry + "\n").utf8), to: path, flags: O_APPEND)
  }

  /// Puts other entries in place of the file, whole or not at all.
  static func replace(_ path: String, with entries: [String]) throws(HistoryError) {
    let new = "\(path).\(getpid())"
    let text = entries.map { $0 + "\n" }.joined()
    try write(Array(text.utf8), to: new, flags: O_TRUNC)
    guard rename(new, path) == 0 else {
      let code = errno
      unlink(new)
      throw .unwritable(path: path, code: code)
    }
  }

  private static func write(
    _ bytes: [UInt8],
    to path: String,
    flags: Int32
  ) throws(HistoryError) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
    guard file >= 0 else { throw .unwritable(path: path, code: errno) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
