extension [Suggestion] {
  /// What all replacements begin with.
  var commonPrefix: String {
    guard var common = first.map({ Array<Unicode.Scalar>($0.replacement.unicodeScalars) }) else {
      return ""
    }
    for suggestion in dropFirst() {
      let pairs = zip(common, suggestion.replacement.unicodeScalars)
      common.removeSubrange(pairs.prefix { $0 == $1 }.count...)
    }
    return String(String.UnicodeScalarView(common))
  }
}
