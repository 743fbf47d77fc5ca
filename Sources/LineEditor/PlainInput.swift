import CEditline
import Glibc

/// Lines read as they come, from a pipe, a file or a terminal that cannot be edited on.
final class PlainInput {
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  private let showsPrompt = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0

  /// The next line; bytes that are not UTF-8 are repaired.
  func next(prompt: String) -> LineInput {
    if showsPrompt { cle_write(prompt) }
    while true {
      if let line = takeLine() { return .line(line) }
      if isAtEnd { return .end }
      var chunk = [UInt8](repeating: 0, count: 4_096)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0 && errno == EINTR {
        guard showsPrompt else { continue }
        buffer = []
        cle_write("\n")
        return .interrupted
      }
      isAtEnd = count <= 0
      buffer += chunk.prefix(max(count, 0))
    }
  }

  /// The first line of the buffer, or at the end of the input what is left.
  private func takeLine() -> String? {
    if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
      defer { buffer.removeFirst(end + 1) }
      let line = buffer[..<end]
      return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }
    guard isAtEnd, !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return String(decoding: buffer, as: UTF8.self)
  }
}
