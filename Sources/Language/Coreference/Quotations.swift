/// Which words of a text stand between quotation marks.
struct Quotations {
  /// For each sentence, the number of the quotation that each token stands in.
  let tokens: [[Int?]]

  /// Follows the marks through the sentences; a quotation that is not closed ends with its paragraph.
  init(in sentences: [Sentence]) {
    var tokens: [[Int?]] = []
    var open: Int?
    var count = 0
    var paragraph = -1
    for sentence in sentences {
      if sentence.paragraph != paragraph { open = nil }
      paragraph = sentence.paragraph
      var row: [Int?] = []
      row.reserveCapacity(sentence.count)
      for token in sentence.tokens {
        switch token.form {
        case "“":
          count += 1
          open = count
        case "”": open = nil
        case "\"", "``", "''":
          if open == nil {
            count += 1
            open = count
          } else {
            open = nil
          }
        default: break
        }
        row.append(open)
      }
      tokens.append(row)
    }
    self.tokens = tokens
  }
}
