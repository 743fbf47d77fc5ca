import CEditline

extension String {
  /// The text without characters that steer a terminal or turn the direction of writing.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0.properties.generalCategory != .control && !$0.turnsDirection }
      )
    )
  }

  /// The columns the text takes on a terminal.
  var columns: Int {
    unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// The longest beginning that takes at most so many columns.
  func truncated(toColumns limit: Int) -> String {
    guard columns > limit else { return self }
    var width = 1
    let kept = prefix { character in
      width += String(character).columns
      return width <= limit
    }
    return kept + "…"
  }
}

extension Unicode.Scalar {
  /// The columns libedit gives a character: a control character is shown as ^X.
  fileprivate var columns: Int {
    let width = Int(cle_width(wchar_t(bitPattern: value)))
    return width < 0 ? 2 : width
  }

  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
