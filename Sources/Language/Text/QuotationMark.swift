/// What a mark does to a quotation; single marks never count, since apostrophes look like them.
package enum QuotationMark: Sendable {
  case opening, closing, either

  /// Reads a token by itself; nil if it is no quotation mark.
  package init?(_ form: String) {
    switch form {
    case "“", "„", "«", "``": self = .opening
    case "”", "»": self = .closing
    case "\"", "''": self = .either
    default: return nil
    }
  }

  /// Reads a token in its sentence: a straight mark opens before a word that it touches alone, and closes behind one.
  init?(_ token: Int, in sentence: Sentence) {
    self.init(sentence.tokens[token].form)
    guard self == .either else { return }
    let touchesBefore = token > 0 && !sentence.tokens[token - 1].spaceAfter
    let touchesBehind = token + 1 < sentence.count && !sentence.tokens[token].spaceAfter
    if touchesBehind, !touchesBefore { self = .opening }
    if touchesBefore, !touchesBehind { self = .closing }
  }
}
