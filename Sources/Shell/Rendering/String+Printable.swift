extension String {
  /// The text as it may go to a terminal: article text is untrusted.
  ///
  /// Escape sequences go whole; line ends and tabs become spaces; other control characters (C0, C1),
  /// bidirectional overrides and isolates, and the marks of Unicode that break lines go.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.isUnprintable }) else { return self }
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}", "\u{9B}", "\u{9D}", "\u{90}", "\u{98}", "\u{9E}", "\u{9F}":
        rest.dropControlSequence(openedBy: scalar)
      case "\n", "\t", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}":
        result.append(" ")
      default:
        if !scalar.isUnprintable { result.append(scalar) }
      }
    }
    return String(result)
  }
}

extension Substring.UnicodeScalarView {
  /// Drops the rest of an escape sequence: a control sequence up to its final, a string up to its end.
  fileprivate mutating func dropControlSequence(openedBy opening: Unicode.Scalar) {
    var kind = opening
    if opening == "\u{1B}" {
      guard let next = first else { return }
      kind = next
      guard "[]PX^_".unicodeScalars.contains(next) else {
        while let scalar = first, (0x20...0x2F).contains(scalar.value) { removeFirst() }
        if let scalar = first, (0x30...0x7E).contains(scalar.value) { removeFirst() }
        return
      }
      removeFirst()
    }
    if kind == "[" || kind == "\u{9B}" {
      while let scalar = first, (0x20...0x3F).contains(scalar.value) { removeFirst() }
      if let scalar = first, (0x40...0x7E).contains(scalar.value) { removeFirst() }
    } else if let end = firstIndex(where: { "\u{7}\u{1B}\u{9C}\n".unicodeScalars.contains($0) }) {
      let isEscape = self[end] == "\u{1B}"
      self = self[end...]
      if first != "\n" { removeFirst() }
      if isEscape, first == "\\" { removeFirst() }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might do something else than show it.
  fileprivate var isUnprintable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
