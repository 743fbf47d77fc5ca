import Glibc

/// What was typed before anybody asked for it.
enum TypedAhead {
  /// The lines that wait at the terminal; none where standard input is no terminal, and nothing is waited for.
  static func lines() -> [String] {
    guard isatty(STDIN_FILENO) != 0 else { return [] }
    var bytes: [UInt8] = []
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&input, 1, 0) > 0, input.revents & Int16(POLLIN) != 0 {
      var chunk = [UInt8](repeating: 0, count: 4_096)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init)
  }
}
