extension ChunkScanner {
  /// A URL, an e-mail address, a handle or a hashtag from `start`.
  func address(from start: Int) -> Int? {
    guard !isWord(start - 1) else { return nil }
    if scalar(start) == "@" || scalar(start) == "#" {
      return isLetter(start + 1) ? end(from: start + 1, while: isWord) : nil
    }
    guard isLetter(start) || isDigit(start) else { return nil }
    return url(from: start) ?? email(from: start)
  }

  private func url(from start: Int) -> Int? {
    let scheme = end(from: start) { isWord($0) || scalar($0) == "." }
    let hasScheme = starts(with: "://", at: scheme) && scheme > start
    guard hasScheme || starts(with: "www.", at: start) || isDomain(start..<scheme) else {
      return nil
    }
    let last = end(from: start) { !"<>\"“”‘’«»|{}".unicodeScalars.contains(scalar($0)) }
    return withoutTrailingMarks(start..<last)
  }

  /// Whether it is a host with a path, as in "site.org/page".
  private func isDomain(_ host: Range<Int>) -> Bool {
    guard scalar(host.upperBound) == "/", let dot = host.last(where: { scalar($0) == "." }) else {
      return false
    }
    return host.upperBound - dot > 2 && dot > host.lowerBound + 1
      && (dot + 1..<host.upperBound).allSatisfy { kind($0) == .lowercase }
  }

  private func email(from start: Int) -> Int? {
    let local = end(from: start) { isWord($0) || ".+%-".unicodeScalars.contains(scalar($0)) }
    guard scalar(local) == "@", isWord(local - 1) || scalar(local - 1) == ".", isWord(local + 1)
    else {
      return nil
    }
    let last = end(from: local + 1) { isWord($0) || ".-".unicodeScalars.contains(scalar($0)) }
    return withoutTrailingMarks(start..<last)
  }

  private func starts(with prefix: String, at start: Int) -> Bool {
    var index = start
    for character in prefix.unicodeScalars {
      guard scalar(index) == character else { return false }
      index += 1
    }
    return true
  }

  /// Leaves the sentence its marks, and a bracket that was not opened inside.
  private func withoutTrailingMarks(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1 {
      let last = scalar(end - 1)
      let opened = last == ")" && (range.lowerBound..<end).contains { scalar($0) == "(" }
      guard ".,;:!?'()[]…".unicodeScalars.contains(last), !opened else { break }
      end -= 1
    }
    return end
  }
}
