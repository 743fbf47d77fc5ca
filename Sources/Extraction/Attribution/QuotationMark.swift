/// What a mark does to a quotation; single marks never count, since apostrophes look like them.
enum QuotationMark {
  case opening, closing, either

  /// Reads a token; nil if it is no quotation mark.
  init?(_ form: String) {
    switch form {
    case "“", "„", "«", "``": self = .opening
    case "”", "»": self = .closing
    case "\"", "''": self = .either
    default: return nil
    }
  }
}
